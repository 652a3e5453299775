import { having } from '../../having.ts'

/** Nouns that end the name of a water. */
export const waterHeads = having('water-head')
