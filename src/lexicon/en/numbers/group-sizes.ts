import { numberTable } from '../../words.ts'

/** Nouns for a group by its size: "a trio of gunmen", "the couple". */
export const groupSizes = numberTable(`
  couple: 2
  pair: 2
  brace: 2
  duo: 2
  twosome: 2
  trio: 3
  threesome: 3
  quartet: 4
  foursome: 4
  quintet: 5
  sextet: 6
`)

/** Plurals that tell how many they are: "his twins", "a couple and triplets". */
export const siblingSizes = numberTable(`
  twins: 2
  triplets: 3
  quadruplets: 4
  quintuplets: 5
`)

/** Such nouns that are an estimate: "a score of fighters". */
export const roughSizes = numberTable(`
  couple: 2
  score: 20
`)
