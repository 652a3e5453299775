import { sourceFiles, withoutComments } from './source-files.ts'

/** The lines of a file's lists, without comments. */
const linesOf = (code: string): readonly string[] =>
  Array.from(code.matchAll(/`([^`]*)`/g), ([, list = '']) => list.split('\n'))
    .flat()
    .map((line) => line.replace(/(?:^| )#.*/, '').trim())
    .filter((line) => line !== '')

/** Words and phrases of the lexicon, each with its tags. */
export const entries: readonly (readonly [word: string, tags: readonly string[]])[] = sourceFiles(
  'src/lexicon/en/entries',
).flatMap(({ code }) =>
  linesOf(code).map((line) => {
    const colon = line.lastIndexOf(': ')
    return [line.slice(0, colon), line.slice(colon + 2).split(' ')] as const
  }),
)

const tables = [...sourceFiles('src/lexicon/en'), ...sourceFiles('src/gazetteer/data')].filter(
  ({ path }) => !path.includes('/entries/'),
)

/** What the tables of the lexicon have a value for. */
export const tableKeys: readonly string[] = sourceFiles('src/lexicon')
  .filter(({ path }) => !path.includes('/entries/'))
  .flatMap(({ code }) =>
    Array.from(withoutComments(code).matchAll(/\b(?:words|table|numberTable)\(`([^`]*)`/g), ([, list = '']) =>
      list.split('\n'),
    ).flat(),
  )
  .map((line) =>
    line
      .replace(/(?:^| )#.*/, '')
      .replace(/:.*/, '')
      .trim(),
  )
  .filter((key) => key !== '')

/** All words and phrases that wake the rules, for texts that try them. */
export const lexiconWords: readonly string[] = [
  ...new Set([
    ...entries.map(([word]) => word),
    ...tables
      .flatMap(({ code }) => linesOf(code).flatMap((line) => line.split(/[:;]/)))
      .map((word) => word.trim())
      .filter((word) => word !== '' && !word.includes('$')),
  ]),
]
