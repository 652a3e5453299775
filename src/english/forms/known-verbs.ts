import { readFileSync } from 'node:fs'
import { dataFile } from '../../shipped/data.ts'

let verbs: ReadonlySet<string> | null = null

/**
 * Whether a word is the base form of a verb, by WordNet.
 *
 * @example isVerb('injure') // true
 */
export function isVerb(base: string): boolean {
  verbs ??= new Set(readFileSync(dataFile('verbs.txt'), 'latin1').split(' '))
  return verbs.has(base)
}
