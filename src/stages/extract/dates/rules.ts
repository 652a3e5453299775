import type { PatternRule } from '../../../rules/rule.ts'
import type { Meaning } from './meaning.ts'
import { addedDateRules } from './rules/added.ts'
import { clockRules } from './rules/clock.ts'
import { contextRules } from './rules/context.ts'
import { dayRules } from './rules/days.ts'
import { durationRules } from './rules/durations.ts'
import { eraRules } from './rules/eras.ts'
import { holidayRules, weekendRules } from './rules/holidays.ts'
import { lengthRules } from './rules/lengths.ts'
import { listRules } from './rules/lists.ts'
import { monthRules } from './rules/months.ts'
import { nearRules } from './rules/near.ts'
import { nthWithinRules } from './rules/nth-within.ts'
import { numericRules } from './rules/numeric.ts'
import { partRules } from './rules/parts.ts'
import { quarterRules } from './rules/quarters.ts'
import { rangeRules } from './rules/ranges.ts'
import { referenceRules } from './rules/references.ts'
import { setRules } from './rules/sets.ts'
import { shiftRules } from './rules/shifts.ts'
import { timeRules } from './rules/times.ts'
import { yearRules } from './rules/years.ts'

/** Dates that are read from words. Earlier rules win a tie of length: the more specific come first. */
export const wordRules: readonly PatternRule<Meaning>[] = [
  ...holidayRules, // before days: "Good Friday" is not a Friday
  ...numericRules,
  ...dayRules,
  ...monthRules, // before years: "March 2011" holds one
  ...clockRules, // before years: "1900 GMT" is not a year
  ...quarterRules,
  ...eraRules, // before years: "1200 BC" holds one
  ...yearRules,
  ...nearRules,
  ...referenceRules, // last, since "now" and "recent" stand within other dates
]

/** Phrases that are built of dates and numbers read before: "the night of March 3", "two days before Christmas". */
export const phraseRules: readonly PatternRule<Meaning>[] = [
  ...addedDateRules, // of extensions, who know their texts
  ...rangeRules, // before times and parts, which would take one end of a range
  ...listRules,
  ...timeRules,
  ...weekendRules,
  ...partRules,
  ...nthWithinRules,
  ...setRules, // before durations: "every two weeks" holds one
  ...contextRules,
  ...shiftRules,
  ...durationRules,
  ...lengthRules,
]
