import { having } from '../../having.ts'

/** Nouns that end the name of a street or square. */
export const streetHeads = having('street-head')
