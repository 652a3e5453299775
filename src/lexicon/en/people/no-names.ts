import { having } from '../../having.ts'

/** Capitalized words that open a sentence or stand in names of days and the like, and never begin the name of a speaker. */
export const noNames = having('no-name')
