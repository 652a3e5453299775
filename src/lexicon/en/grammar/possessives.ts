import { table } from '../../words.ts'

/** Who owns what follows a possessive pronoun. */
export const ownerKinds = table(`
  his: male
  her: female
  their: group
  its: organization
`)
