import { words } from '../../words.ts'

/** Nouns that end the name of a landform. */
export const landHeads = words(`
  valley
  mountain
  mountains
  canyon
  island
  islands
  peninsula
  desert
  plateau
  volcano
  glacier
  beach
  forest
  gorge
  marsh
  swamp
  hills
  heights
  point
  nature reserve
  game reserve
  forest reserve
  wildlife reserve
  marine reserve
  biosphere reserve
`)
