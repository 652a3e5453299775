import { words } from '../../words.ts'

/** Verbs by which somebody denies what "reports that" or the like introduces: "dismissed reports that 150 people had died". */
export const denials = words(`
  deny
  denies
  denied
  denying
  dismiss
  dismisses
  dismissed
  dismissing
  reject
  rejects
  rejected
  rejecting
  refute
  refutes
  refuted
  refuting
  rebut
  rebutted
  debunk
  debunked
  debunking
`)

/** Nouns for what is denied: an account or a count. */
export const accounts = words(`
  report
  reports
  claim
  claims
  rumor
  rumors
  rumour
  rumours
  allegation
  allegations
  suggestion
  suggestions
  assertion
  assertions
  figure
  figures
  toll
  count
  tally
  estimate
  estimates
`)

/** Adverbs that set an account aside for a later one: "first said that three had died". */
export const firstly = words(`
  first
  initially
  originally
  at first
`)

/** Adverbs that do so only behind "had", and where a later account is told. */
export const formerly = words(`
  earlier
  previously
`)

/** Verbs of such an account. */
export const accountVerbs = words(`
  said
  reported
  announced
  stated
  told
  put
  estimated
  believed
  thought
  claimed
  declared
  confirmed
`)

/** Words behind people by which they are none of those counted: "two bodies had been counted twice". */
export const miscounts = words(`
  counted twice
  double-counted
  miscounted
  counted wrongly
  wrongly counted
  counted in error
  counted by mistake
  mistakenly counted
  wrongly included
  included by mistake
`)
