import { having } from '../../having.ts'

/** Verbs and nouns of reacting to what happened: a date beside them is that of the reaction. */
export const condemning = having('condemning')
