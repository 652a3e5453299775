import { words } from '../../words.ts'

/** Nouns that end the name of a small unit. */
export const townshipHeads = words(`
  township
  twp .
  twp.
  county
  parish
`)
