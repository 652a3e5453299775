import { having } from '../../having.ts'

/** Common verbs and other words at which a noun phrase ends, beside prepositions, auxiliaries and conjunctions. */
export const phraseEnds = having('phrase-end')
