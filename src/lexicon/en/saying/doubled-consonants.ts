import { having } from '../../having.ts'

/** Verbs that double their last consonant before an ending: "referred", "admitting". */
export const doubledConsonants = having('doubled-consonant')
