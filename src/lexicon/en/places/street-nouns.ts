import { having } from '../../having.ts'

/** Nouns of streets, which bear the names of towns: "Dublin Road" is not in Dublin. */
export const streetNouns = having('street-noun')
