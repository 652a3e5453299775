import { having } from '../../having.ts'

/** Nouns that begin the name of a water: "Lake Colville", "River Wenden", "Gulf of Varnholt". */
export const leadingWaterHeads = having('leading-water-head')
