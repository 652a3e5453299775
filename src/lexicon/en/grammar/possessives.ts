import { table } from '../../words.ts'

export { definiteOwners, kinOwners, nounOpeners, ownerSigns, possessiveMarks, possessivePronouns } from '../grammar.ts'

/** Who owns what follows a possessive pronoun. */
export const ownerKinds = table(`
  his: male
  her: female
  their: group
  its: organization
`)
