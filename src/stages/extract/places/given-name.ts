import { isGivenName as isGendered } from '../../../english/names/given-names.ts'
import { furtherGivenNames } from '../../../lexicon/en/people/further-given-names.ts'
import { unisexNames } from '../../../lexicon/en/people/unisex-names.ts'

/** Whether a word is somebody's given name, whatever the gender: "Boris", "Fiona", "Jack". */
export const isGivenName = (word: string): boolean => {
  const lower = word.toLowerCase()
  return unisexNames.has(lower) || furtherGivenNames.has(lower) || isGendered(lower)
}
