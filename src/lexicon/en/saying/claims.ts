import { words } from '../../words.ts'

/** Verbs that report and leave the truth with the speaker. */
export const claims = words(`
  claim
  allege
  assert
  contend
  maintain
  insist
  accuse
  charge
  purport
  boast
  argue
  profess
  posit
  declaim
  make the case
  make the point
`)
