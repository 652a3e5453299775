import { indefiniteArticles } from '../../../../../lexicon/en/grammar.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isPhrase, opensAside, subordinated } from '../../content/asides.ts'
import { clauseBefore } from '../../content/content.ts'
import { afterAddressee } from '../../saying/addressee.ts'
import { isComma, isOneOf } from '../../stream/chunk-words.ts'
import type { Relation } from './relation.ts'

const INDEFINITE = numberSet(indefiniteArticles)
/** What continues after the verb has at least this many chunks, its comma among them. */
const FEWEST = 3

export const clauseAround: Relation = {
  id: 'sources/clause-around',
  confidence: 0.9,
  read: (around, no) => {
    const { chunks, event, all } = around
    const verb = event.verb?.verb
    if (event.order !== 'before' || verb === undefined) return no('its subject does not stand before a verb')
    if (verb.quoteOnly) return no('a verb like this reports quotations only')
    const comma = verb.addressed ? afterAddressee(chunks, event.to, verb.word) : event.to
    if (!isComma(chunks[comma]) || !isComma(chunks[event.from - 1])) return no('it does not stand between commas')
    const before = clauseBefore(chunks, event, around.start)
    const next = chunks[comma + 1]
    if ((next?.type === 'verb' && next.cue.use !== 'passive') || (all[comma + 1]?.order ?? 'before') !== 'before')
      return no('another verb of saying follows')
    const leads = before !== null && isPhrase(chunks, before)
    if (opensAside(next) && !(leads && (isOneOf(next, INDEFINITE) || subordinated(chunks, before))))
      return no('what follows only tells more of the source')
    const to = around.contentEnd(comma + 1)
    if (to - comma < FEWEST) return no('too little follows')
    const after = { from: comma + 1, to }
    return before === null ? [after] : [before, after]
  },
  examples: [
    '{The bridge}, Hill said, {would open on Friday}.',
    '{Though the first round went well}, Hill said, {winning the second would be hard}.',
  ],
  rejects: ['The bridge is closed, Hill said, adding that it may open.'],
}
