import type { RuleBook } from '../../../rules/book.ts'
import { findFigures } from './extractor.ts'
import { derivedRules } from './rules/derived.ts'
import { rules } from './rules/rules.ts'
import { told } from './rules/told.ts'

/** The rules for casualty figures. */
export const casualtyRules: RuleBook = {
  name: 'casualties',
  over: 'matches',
  rules: [...rules, ...derivedRules, told],
  find: ({ document, config }) => findFigures(document, config).map(({ found }) => found),
}
