import { words } from '../../words.ts'

/** Nouns for a count of the dead. */
export const tollNouns = words(`
  toll
  death toll
  death count
  body count
  number of dead
  number of deaths
  number of fatalities
  number of people killed
  number of those killed
  number of killed
  number of casualties killed
  number of victims
  total number of deaths
  confirmed deaths
`)

/** Verbs and prepositions between a toll and its number. */
export const tollVerbs = words(`
  to
  at
  of
  is
  was
  reached
  reaches
  reaching
  hit
  hits
  passed
  passes
  exceeded
  exceeds
  surpassed
  topped
  tops
  stood at
  stands at
  rose to
  rises to
  climbed to
  climbs to
  jumped to
  gone down to
  gone up to
  went up to
  went down to
  fell to
  fallen to
  dropped to
  decreased to
  increased to
  risen to
  totals
  totaled
  totalled
  numbers
  numbered
  soared to
  grown to
  grew to
  has reached
  be
  as
  :
`)

/** Verbs that take lives as their object: "claimed 12 lives". */
export const lifeTakers = words(`
  claim
  claims
  claimed
  claiming
  take
  takes
  took
  taken
  taking
  cost
  costs
  costing
  loss of
  lost
  lose
  losing
`)
