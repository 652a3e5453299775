import { having } from '../../having.ts'

/** Before a noun phrase, these are not a part of it. */
export const passedOver = having('passed-over')

/** Who is counted and not named: "one of the survivors", "some of them". */
export const countedOnes = having('counted-one')

/** End a noun phrase, prepositions and auxiliaries aside. */
export const phraseEnds = having('noun-phrase-end')

/** Go on about a noun: "Hill, close to the family". */
export const afterNoun = having('after-noun')

/** Open an apposition: "Mary Ford, the only doctor of the town". */
export const appositionOpeners = having('apposition-opener')

/** Never a subject after their verb. */
export const noSubjects = having('no-subject')

/** Stand for somebody whom nothing describes. */
export const unnamedOnes = having('unnamed-one')
