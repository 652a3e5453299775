import { readFileSync } from 'node:fs'
import { NOUN_CLASSES, type NounClass } from '../../model/noun-class.ts'
import { dataFile } from '../../shipped/data.ts'

/** The lines as the build wrote them, in order of code units: no map is made of them, since that takes ten times the memory. */
let lines: string | null = null

/**
 * The class of a noun, or of a phrase that WordNet has as a whole, by its first sense in WordNet; null for a word that is not a noun.
 *
 * @example wordNetClassOf('fire department') // 'organization'
 */
export function wordNetClassOf(noun: string): NounClass | null {
  lines ??= readFileSync(dataFile('noun-classes.txt'), 'latin1')
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
