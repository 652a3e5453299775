import { isGivenName as isGendered } from '../../../english/names/given-names.ts'
import { furtherGivenNames, unisexNames } from '../../../lexicon/en/people.ts'

/** Whether a word is somebody's given name, whatever the gender: "Boris", "Fiona", "Jack". */
export const isGivenName = (word: string): boolean => {
  const lower = word.toLowerCase()
  return unisexNames.has(lower) || furtherGivenNames.has(lower) || isGendered(lower)
}
