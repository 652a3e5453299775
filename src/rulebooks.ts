import { casualtyRules } from './stages/extract/casualties/rulebook.ts'
import { dateBooks } from './stages/extract/dates/find.ts'
import { placeEvidence, placeFeatures } from './stages/extract/places/rulebook.ts'
import type { RuleBook } from './stages/extract/rule.ts'
import { speakerRules } from './stages/extract/speakers/rules.ts'

/** Every rule there is, by book: what the tests run and what a manual of the rules is made from. */
export const rulebooks: readonly RuleBook<unknown>[] = [
  casualtyRules,
  ...dateBooks,
  placeEvidence,
  placeFeatures,
  speakerRules,
]
