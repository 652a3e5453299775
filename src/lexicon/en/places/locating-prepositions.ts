import { having } from '../../having.ts'

/** Prepositions behind which a capitalized name is a place nearly always: "in Reading". */
export const locatingPrepositions = having('locating-preposition')
