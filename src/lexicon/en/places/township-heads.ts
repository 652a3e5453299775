import { having } from '../../having.ts'

/** Nouns that end the name of a small unit. */
export const townshipHeads = having('township-head')
