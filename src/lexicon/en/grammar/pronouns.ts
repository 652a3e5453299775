import { words } from '../../words.ts'

/** Pronouns that are an object. */
export const objectPronouns = words(`
  him
  her
  them
  me
  us
  you
  it
`)

/** Objects that were named before. */
export const thirdObjects = words(`
  it
  him
  them
`)

/** Pronouns after which a word that may be a noun is a verb: "they claim". */
export const clauseSubjects = words(`
  that
  which
  who
  he
  she
  they
  it
  we
  i
  you
`)

/** After these "'s" is "is" or "has", and not a possessive. */
export const beforeContractedIs = words(`
  he
  she
  it
  who
  that
  there
`)

/** Words for nobody at all. */
export const negativeSubjects = words(`
  no
  nobody
  neither
`)

/** Point at what stands in the paragraph before: "This is stated in the report." */
export const pointers = words(`
  this
  that
`)
