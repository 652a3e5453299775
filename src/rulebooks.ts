import type { RuleBook } from './rules/book.ts'
import { narrativeRules } from './stages/attribute/narrative/rulebook.ts'
import {
  claimLocations,
  figureLocations,
  figureTimes,
  nonEventLocations,
  otherEventFigures,
  outcomes,
  scenes,
  sites,
} from './stages/attribute/setting/rulebook.ts'
import {
  endRules,
  introductionRules,
  sayingRules,
  sourceRules,
  startRules,
  verbFormRules,
  withheldRules,
} from './stages/attribute/sources/rulebook.ts'
import { casualtyRules } from './stages/extract/casualties/rulebook.ts'
import { dateRules } from './stages/extract/dates/rulebook.ts'
import { placeEvidence, placeFeatures } from './stages/extract/places/rulebook.ts'
import { quotationRules } from './stages/extract/quotations/rulebook.ts'
import { speakerRules } from './stages/extract/speakers/rulebook.ts'

/**
 * The book of all rules: what the tests run, what a manual is made from and what explains a record.
 *
 * To add rules of a new kind, write a {@link RuleBook} in a `rulebook.ts` next to them, whose `find` says what the whole stage found by
 * them, and name it here in one line. `test/rules.test.ts` then runs every example and every reject through that stage.
 */
export const rulebooks: readonly RuleBook[] = [
  dateRules,
  placeEvidence,
  placeFeatures,
  casualtyRules,
  quotationRules,
  speakerRules,
  nonEventLocations,
  scenes,
  sites,
  otherEventFigures,
  outcomes,
  introductionRules,
  verbFormRules,
  sayingRules,
  withheldRules,
  startRules,
  endRules,
  sourceRules,
  narrativeRules,
  figureTimes,
  figureLocations,
  claimLocations,
]
