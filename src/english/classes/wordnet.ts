import { readFileSync } from 'node:fs'
import { NOUN_CLASSES, type NounClass } from '../../model/noun-class.ts'
import { dataFile } from '../../shipped/data.ts'
import { foundInLines } from '../../shipped/sorted-lines.ts'

/** The lines as the build wrote them. */
let lines: string | null = null

/**
 * The class of a noun, or of a phrase that WordNet has as a whole, by its first sense in WordNet; null for a word that is not a noun.
 *
 * @example wordNetClassOf('fire department') // 'organization'
 */
export function wordNetClassOf(noun: string): NounClass | null {
  lines ??= readFileSync(dataFile('noun-classes.txt'), 'latin1')
  const at = foundInLines(lines, noun)
  return at < 0 ? null : (NOUN_CLASSES[lines.charCodeAt(at) - 97] ?? null)
}
