import { having } from '../../having.ts'

/** Nouns that follow the name of a unit: "Idlib province", "Nairobi County". */
export const unitNouns = having('unit-noun')
