import { having } from '../../having.ts'

/** Words that stand for people counted before, as the subject: "they were later killed". */
export const anaphors = having('anaphor')

/** The same as the object: "abducted three men and killed them". */
export const anaphoricObjects = having('anaphoric-object')

/** Their bodies, which are found: "their bodies were discovered two days later". */
export const anaphoricBodies = having('anaphoric-body')

/** What is done with bodies. */
export const bodyVerbs = having('body-verb')
