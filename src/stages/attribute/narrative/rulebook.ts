import type { RuleBook } from '../../../rules/book.ts'
import { voices } from './voices.ts'

/** The rules for the article's own voice; ids say "assemble" as they always did in claims. */
export const narrativeRules: RuleBook = {
  name: 'assemble',
  over: 'sentences',
  rules: voices,
  find: ({ attributed }) =>
    attributed.assertions
      .filter(({ form }) => form === 'narrative')
      .flatMap(({ spans, rules: [rule = ''] }) => spans.map(({ start, end }) => ({ start, end, rule, value: {} }))),
}
