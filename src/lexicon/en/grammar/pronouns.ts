import { having } from '../../having.ts'

/** Pronouns that are an object. */
export const objectPronouns = having('object-pronoun')

/** Objects that were named before. */
export const thirdObjects = having('third-object')

/** Pronouns after which a word that may be a noun is a verb: "they claim". */
export const clauseSubjects = having('clause-subject')

/** After these "'s" is "is" or "has", and not a possessive. */
export const beforeContractedIs = having('before-contracted-i')

/** Words for nobody at all. */
export const negativeSubjects = having('negative-subject')

/** Point at what stands in the paragraph before: "This is stated in the report." */
export const pointers = having('pointer')
