import type { Finding, RuleBook } from '../../../rules/book.ts'
import { verbRules } from './saying/rules/verbs.ts'
import { saysOf } from './saying/says.ts'
import { sourcesIn } from './sources.ts'
import { passagesOf } from './stream/passage.ts'
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

/** What tells who says something by a verb: each finding is a verb. */
export const sayingRules: RuleBook = {
  name: 'saying',
  over: 'sayings',
  rules: verbRules,
  find: ({ extracted }) => {
    const { text } = extracted.article
    const found: Finding[] = []
    for (const { pieces } of passagesOf(extracted, sourcesIn(extracted)))
      saysOf(pieces, (rule, { cue }, says) => {
        const subjects = says?.subjects.map(({ start, end }) => text.slice(start, end)) ?? []
        found.push({ ...cue.head, rule, value: { subjects } })
      })
    return found
  },
}
