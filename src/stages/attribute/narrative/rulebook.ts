import type { RuleBook } from '../../../rules/book.ts'
import { rules } from './rules.ts'

/** The rules for the article's own voice. */
export const narrativeRules: RuleBook = {
  name: 'narrative',
  over: 'sentences',
  rules,
  find: ({ attributed }) =>
    attributed.assertions
      .filter(({ form }) => form === 'narrative')
      .flatMap(({ spans, rules: [rule = ''] }) => spans.map(({ start, end }) => ({ start, end, rule, value: {} }))),
}
