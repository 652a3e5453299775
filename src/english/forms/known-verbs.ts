import { existsSync, readFileSync } from 'node:fs'

/** Run from the sources, the data is still that of the build. */
const CANDIDATES = ['../../data/verbs.txt', '../../../dist/data/verbs.txt']

let verbs: ReadonlySet<string> | null = null

/** Without the verbs other lemmas would be told: that is an error, as a missing gazetteer is. */
function load(): ReadonlySet<string> {
  const path = CANDIDATES.map((candidate) => new URL(candidate, import.meta.url)).find((file) => existsSync(file))
  if (path === undefined)
    throw new Error(
      'Expected the verbs at dist/data/verbs.txt, found nothing; make them with "npm install" and "npm run build:data"',
    )
  return new Set(readFileSync(path, 'latin1').split(' '))
}

/**
 * Whether a word is the base form of a verb, by WordNet.
 *
 * @example isVerb('injure') // true
 */
export function isVerb(base: string): boolean {
  verbs ??= load()
  return verbs.has(base)
}
