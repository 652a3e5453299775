import type { RuleBook } from '../../../rules/book.ts'
import { speakers } from './extractor.ts'
import { rules } from './rules.ts'

/** The rules for possible sources. */
export const speakerRules: RuleBook = {
  name: 'speakers',
  over: 'matches',
  rules,
  find: ({ document, config }) => speakers.extract(document, config).map((mention) => ({ ...mention, value: mention })),
}
