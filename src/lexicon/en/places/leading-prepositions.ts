import { having } from '../../having.ts'

/** Prepositions behind which a capitalized name is a place more often than not: "from Lincoln". */
export const leadingPrepositions = having('leading-preposition')
