import { having } from '../../having.ts'

/** Nouns that end the name of a landform. */
export const landHeads = having('land-head')
