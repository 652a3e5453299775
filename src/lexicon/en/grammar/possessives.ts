import { having } from '../../having.ts'
import { table } from '../../words.ts'

/** Make an owner of the noun before them. */
export const possessiveMarks = having('possessive-mark')

/** Stand between an owner and what he owns, in either order. */
export const ownerSigns = having('owner-sign')

/** Possessive pronouns of the third person, for people. */
export const possessivePronouns = having('possessive-pronoun')

/** Open a noun phrase for something that is known. */
export const definiteOwners: ReadonlySet<string> = new Set([...possessivePronouns, ...having('definite-owner')])

/** Open a phrase that says what somebody is to others: "her grandad". */
export const kinOwners: ReadonlySet<string> = new Set([...definiteOwners, ...having('kin-owner')])

/** Open a noun phrase. */
export const nounOpeners: ReadonlySet<string> = new Set([...possessivePronouns, ...having('noun-opener')])

/** Who owns what follows a possessive pronoun. */
export const ownerKinds = table(`
  his: male
  her: female
  their: group
  its: organization
`)
