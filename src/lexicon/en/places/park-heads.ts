import { having } from '../../having.ts'

/** Nouns that end the name of a park or another place that people go to. */
export const parkHeads = having('park-head')
