import { words } from '../../words.ts'

/** Nouns that begin the name of a water: "Lake Colville", "River Wenden", "Gulf of Varnholt". */
export const leadingWaterHeads = words(`
  lake
  river
  gulf of
  bay of
  strait of
`)
