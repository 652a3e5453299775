import { having } from '../../having.ts'

/** Verbs that stand before their subject after a reported clause: "The toll will rise, said the mayor." */
export const invertedVerbs = having('inverted-verb')

/** Of these, verbs that cannot have a noun phrase for an object. */
export const clauseOnlyVerbs = having('clause-only-verb')

/** Follow whoever stands after his verb: "said Hill, a doctor". */
export const afterInverted = having('after-inverted')
