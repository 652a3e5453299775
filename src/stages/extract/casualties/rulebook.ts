import type { RuleBook } from '../../../rules/book.ts'
import { findFigures } from './extractor.ts'
import { rules } from './rules/rules.ts'

/** The rules for casualty figures. */
export const casualtyRules: RuleBook = {
  name: 'casualties',
  over: 'matches',
  rules,
  find: ({ document, config }) => findFigures(document, config).map(({ found }) => found),
}
