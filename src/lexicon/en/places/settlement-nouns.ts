import { having } from '../../having.ts'

/** Nouns of settlements, units and landforms that a name follows: "the town of Nice", "the village Dahiya". */
export const settlementNouns = having('settlement-noun')
