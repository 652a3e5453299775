import { words } from '../../words.ts'

/** Nouns whose content may be what somebody is to do: "his promise to build". */
export const deedNouns = words(`
  promise
  promises
  pledge
  pledges
  vow
  vows
  threat
  threats
  demand
  demands
  call
  calls
  request
  requests
  proposal
  proposals
`)

/** Stand between such a noun and the deed. */
export const deedLinks = words(`
  to
  for
`)

/** Tell when such a noun was said: "his statement earlier this year that". */
export const nounTimes = words(`
  on
  in
  earlier
  last
  this
  week
  month
  year
`)
