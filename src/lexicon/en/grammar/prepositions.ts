import { having } from '../../having.ts'

/** Prepositions that open a phrase beside a clause: "In Rome", "after the vote". */
export const prepositions = having('preposition')
