import { words } from '../../words.ts'

/** Nouns that begin the name of a landform or a camp: "Cape Wrath", "Jebel Marra", "Camp Colville". */
export const leadingHeads = words(`
  mount
  mt.
  cape
  camp
  fort
  ft.
  jebel
  jabal
  wadi
  loch
  isle of
  kibbutz
`)
