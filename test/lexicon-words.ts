import { sourceFiles } from './source-files.ts'

/** Words and phrases of every lexicon, read from the lists as they stand: what wakes the rules, for texts that try them. */
export const lexiconWords: readonly string[] = [
  ...new Set(
    [...sourceFiles('src/lexicon/en'), ...sourceFiles('src/gazetteer/data')].flatMap(({ code }) =>
      Array.from(code.matchAll(/`([^`]*)`/g), ([, list = '']) => list.split(/[\n:;]/)).flatMap((entries) =>
        entries.map((entry) => entry.replace(/#.*/, '').trim()).filter((entry) => entry !== '' && !entry.includes('$')),
      ),
    ),
  ),
]
