import { existsSync, readFileSync } from 'node:fs'
import { NOUN_CLASSES, type NounClass } from '../../model/noun-class.ts'

/** Run from the sources, the data is still that of the build. */
const CANDIDATES = ['../../data/noun-classes.txt', '../../../dist/data/noun-classes.txt']

/** The lines as the build wrote them, in order of code units: no map is made of them, since that takes ten times the memory. */
let lines: string | null = null

/** Without the classes other things would be found: that is an error, as a missing gazetteer is. */
function load(): string {
  const path = CANDIDATES.map((candidate) => new URL(candidate, import.meta.url)).find((file) => existsSync(file))
  if (path === undefined)
    throw new Error(
      'Expected the classes of nouns at dist/data/noun-classes.txt, found nothing; make them with "npm install" and "npm run build:data"',
    )
  return readFileSync(path, 'latin1')
}

/**
 * The class of a noun, or of a phrase that WordNet has as a whole, by its first sense in WordNet; null for a word that is not a noun.
 *
 * @example wordNetClassOf('fire department') // 'organization'
 */
export function wordNetClassOf(noun: string): NounClass | null {
  lines ??= load()
  const sought = `${noun}\t`
  let low = 0
  let high = lines.length
  while (low < high) {
    const start = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1
    const end = lines.indexOf('\n', start)
    const tab = end - 2
    const found = lines.slice(start, tab + 1)
    if (found === sought) return NOUN_CLASSES[lines.charCodeAt(tab + 1) - 97] ?? null
    if (found < sought) low = end + 1
    else high = start
  }
  return null
}
