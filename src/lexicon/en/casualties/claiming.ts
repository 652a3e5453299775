import { words } from '../../words.ts'

/** Verbs by which a side of a fight boasts of what nobody confirms. */
export const claims = words(`
  claim
  claims
  claimed
  claiming
  boasted
  boasts
`)

/** What stands behind such a verb where its content follows: "claimed to have killed", "claims it killed". */
export const claimed = words(`
  to have
  that
  it
  they
  he
  she
  their
  its
  killing
  having
`)
