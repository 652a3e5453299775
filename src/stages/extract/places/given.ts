import { givenNames } from '../../../lexicon/en/places/given-names.ts'
import { menNames } from '../../../lexicon/en/places/men-names.ts'
import { womenNames } from '../../../lexicon/en/places/women-names.ts'

/** Whether a word is a given name: "Boris", "Fiona". */
export const isGivenName = (lower: string): boolean =>
  menNames.has(lower) || womenNames.has(lower) || givenNames.has(lower)
