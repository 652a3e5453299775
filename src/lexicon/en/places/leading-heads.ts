import { having } from '../../having.ts'

/** Nouns that begin the name of a landform or a camp: "Cape Wrath", "Jebel Marra", "Camp Colville". */
export const leadingHeads = having('leading-head')
