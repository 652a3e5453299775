import type { RuleBook } from '../../../rules/book.ts'
import { announcedBlock } from './turns/rules/announced.ts'
import { quotedWords } from './turns/rules/quoted-words.ts'
import { relations } from './turns/rules/relations.ts'
import { untakenRules } from './turns/rules/untaken.ts'

/** What gives reported content to its source: each finding is a stretch of content. */
export const sourceRules: RuleBook = {
  name: 'sources',
  over: 'sayings',
  rules: [...relations, ...untakenRules, announcedBlock, quotedWords],
  find: ({ attributed: { reports } }) =>
    reports.flatMap(({ spans, rules, form }) =>
      spans.map(({ start, end }) => ({ start, end, rule: rules[0] ?? '', value: { form } })),
    ),
}
