import type { Trace } from '../../../model/trace.ts'
import type { Finding, RuleBook } from '../../../rules/book.ts'
import { unheard } from '../../../rules/no.ts'
import { itemsOf } from '../../../text/pattern/item.ts'
import { contentStart } from './content/content.ts'
import { ends } from './content/ends.ts'
import { starts } from './content/starts.ts'
import { eventsOfVerbs } from './saying/events-of-verbs.ts'
import { reportsNothing } from './saying/rules/reports-nothing.ts'
import { verbRules } from './saying/rules/verbs.ts'
import { sourcesIn } from './sources.ts'
import { cueChunks } from './stream/cues.ts'
import { passagesOf } from './stream/passage.ts'
import { adjectives } from './stream/rules/adjectives.ts'
import { appositions } from './stream/rules/appositions.ts'
import { nouns } from './stream/rules/nouns.ts'
import { senses } from './stream/rules/senses.ts'
import { repeatedLabels } from './turns/colon.ts'
import { linkPassage } from './turns/link-passage.ts'
import { announcedBlock } from './turns/rules/announced.ts'
import { quotedWords } from './turns/rules/quoted-words.ts'
import { relations } from './turns/rules/relations.ts'
import { unattributedRules } from './turns/rules/unattributed.ts'

/** What relates content to its source: each finding is a stretch of content. */
export const sourceRules: RuleBook = {
  name: 'sources',
  over: 'sayings',
  rules: [...relations, ...unattributedRules, announcedBlock, quotedWords],
  find: ({ attributed: { reports } }) =>
    reports.flatMap(({ spans, rules, form }) =>
      spans.map(({ start, end }) => ({ start, end, rule: rules[0] ?? '', value: { form } })),
    ),
}

/** What finds the source of a verb: each finding is a verb. */
export const sayingRules: RuleBook = {
  name: 'saying',
  over: 'sayings',
  rules: verbRules,
  find: ({ attributed }) => {
    const { text } = attributed.article
    const found: Finding[] = []
    for (const { chunks } of passagesOf(attributed, sourcesIn(attributed)))
      eventsOfVerbs(chunks, (rule, { cue }, event) => {
        const subjects = event?.subjects.map(({ start, end }) => text.slice(start, end)) ?? []
        found.push({ ...cue.head, rule, value: { subjects } })
      })
    return found
  },
}

/** What distinguishes a verb of saying from a noun, an adjective or another sense of its form: each finding is a form. */
export const verbFormRules: RuleBook = {
  name: 'verbs',
  over: 'sayings',
  rules: [...adjectives, ...senses, ...nouns],
  find: ({ document }) => {
    const found: Finding[] = []
    for (const sentence of document.sentences)
      cueChunks(
        sentence,
        itemsOf(sentence),
        () => false,
        (rule, { items, at, entry }, verdict) => {
          const [first, last] = [items[at], items[at + entry.rest.length]]
          if (first !== undefined && last !== undefined)
            found.push({ start: first.start, end: last.end, rule, value: { verdict } })
        },
      )
    return found
  },
}

/** What shows that a verb of saying reports nothing: each finding is a verb. */
export const withheldRules: RuleBook = {
  name: 'withheld',
  over: 'sayings',
  rules: reportsNothing,
  find: ({ attributed }) => {
    const passages = passagesOf(attributed, sourcesIn(attributed))
    const labels = repeatedLabels(passages)
    return passages.flatMap((passage) =>
      linkPassage(passage, attributed.article.text, labels, null).idle.flatMap((event) => {
        const { chunks } = passage
        const content = contentStart(chunks, event)?.at
        const rule =
          content === undefined ? null : reportsNothing.find(({ read }) => read({ chunks, event, content }, unheard))
        return rule == null ? [] : [{ start: event.cue.start, end: event.cue.end, rule: rule.id, value: {} }]
      }),
    )
  },
}

/** What stands after a verb of saying until its content begins: each finding is what a rule read. */
export const startRules: RuleBook = {
  name: 'starts',
  over: 'sayings',
  rules: starts,
  find: ({ attributed }) => {
    const passages = passagesOf(attributed, sourcesIn(attributed))
    const found: Finding[] = []
    for (const { chunks } of passages)
      for (const event of eventsOfVerbs(chunks))
        contentStart(chunks, event, (rule, { from, to }) => {
          const [first, last] = [chunks[from], chunks[to - 1]]
          if (first !== undefined && last !== undefined)
            found.push({ start: first.start, end: last.end, rule, value: {} })
        })
    return found
  },
}

/** What ends content before its sentence does: each finding is a stretch of content. */
export const endRules: RuleBook = {
  name: 'ends',
  over: 'sayings',
  rules: ends,
  find: ({ attributed }) => {
    const passages = passagesOf(attributed, sourcesIn(attributed))
    const labels = repeatedLabels(passages)
    const ended = new Map<number, Finding>()
    const note: Trace['note'] = (noted) => {
      if (noted.step === 'ended')
        ended.set(noted.content.start, { ...noted.content, rule: noted.rule ?? '', value: {} })
    }
    return passages.flatMap((passage) =>
      linkPassage(passage, attributed.article.text, labels, { note }).own.flatMap(({ stretches }) =>
        stretches.flatMap(({ from }) => ended.get(passage.chunks[from]?.start ?? -1) ?? []),
      ),
    )
  },
}

/** What introduces a name: each finding is the name with its role. */
export const introductionRules: RuleBook = {
  name: 'introductions',
  over: 'sayings',
  rules: appositions,
  find: ({ attributed }) =>
    sourcesIn(attributed).flatMap(({ start, end, rule, mention: { role } }) =>
      rule === null ? [] : [{ start, end, rule, value: { role } }],
    ),
}
