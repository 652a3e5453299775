import { words } from '../../lexicon/words.ts'

/** Countries whose towns are called like people and things in English: every other surname is a village of theirs. */
export const englishNamedCountries = words(`
  AU
  CA
  GB
  IE
  NZ
  US
`)
