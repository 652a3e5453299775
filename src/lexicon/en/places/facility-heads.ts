import { having } from '../../having.ts'

/** Nouns that end the name of a building or a site where something can happen: "Colville Hospital", "Camden Prison". */
export const facilityHeads = having('facility-head')
