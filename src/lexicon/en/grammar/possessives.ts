import { table, words } from '../../words.ts'

/** Make an owner of the noun before them. */
export const possessiveMarks = words(`
  's
  '
  ’
`)

/** Stand between an owner and what he owns, in either order. */
export const ownerSigns = words(`
  's
  of
`)

/** Possessive pronouns of the third person, for people. */
export const possessivePronouns = words(`
  his
  her
  their
`)

/** Open a noun phrase for something that is known. */
export const definiteOwners: ReadonlySet<string> = new Set([
  ...possessivePronouns,
  ...words(`
  the
`),
])

/** Open a phrase that says what somebody is to others: "her grandad". */
export const kinOwners: ReadonlySet<string> = new Set([
  ...definiteOwners,
  ...words(`
  my
  our
`),
])

/** Open a noun phrase. */
export const nounOpeners: ReadonlySet<string> = new Set([
  ...possessivePronouns,
  ...words(`
  the
  a
  an
`),
])

/** Who owns what follows a possessive pronoun. */
export const ownerKinds = table(`
  his: male
  her: female
  their: group
  its: organization
`)
