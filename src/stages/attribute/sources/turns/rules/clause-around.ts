import { indefiniteArticles } from '../../../../../lexicon/en/grammar.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { hasVerb, isPhrase, opensAside, subordinated } from '../../content/asides.ts'
import { clauseBefore, type Stretch } from '../../content/content.ts'
import { afterAddressee } from '../../saying/addressee.ts'
import { isComma, isOneOf } from '../../stream/chunk-words.ts'
import type { PassageChunk } from '../../stream/passage-chunk.ts'
import { isAuxiliaryWord, isKnownAdverb, NO_WORD } from '../../stream/words.ts'
import type { Relation } from './relation.ts'

const INDEFINITE = numberSet(indefiniteArticles)
/** What continues after the verb has at least this many chunks, its comma among them. */
const FEWEST = 3

/** Whether a stretch has no verb, so that its clause goes on after the source: "Ken, they said, left". */
const isBare = (chunks: readonly PassageChunk[], before: Stretch): boolean => !hasVerb(chunks, before)

/** Whether a verb comes at a chunk, adverbs before it aside: "now have". */
function verbComes(chunks: readonly PassageChunk[], from: number): boolean {
  let at = from
  while (chunks[at]?.type === 'date' || (at - from < MOST_ADVERBS && isKnownAdverb(chunks[at]?.free ?? NO_WORD))) at++
  const chunk = chunks[at]
  return chunk?.type === 'verb' ? chunk.cue.use === 'finite' : isAuxiliaryWord(chunk?.free ?? NO_WORD)
}

/** Before a verb stand at most this many adverbs. */
const MOST_ADVERBS = 3

export const clauseAround: Relation = {
  id: 'sources/clause-around',
  read: (around, no) => {
    const { chunks, event, all } = around
    const verb = event.verb?.verb
    if (event.order !== 'before' || verb === undefined) return no('its subject does not stand before a verb')
    if (verb.quoteOnly) return no('a verb like this reports quotations only')
    const comma = verb.addressed ? afterAddressee(chunks, event.to, verb.word) : event.to
    if (!isComma(chunks[comma]) || !isComma(chunks[event.from - 1])) return no('it does not stand between commas')
    const before = clauseBefore(chunks, event, around.start)
    const next = chunks[comma + 1]
    const open = before !== null && isBare(chunks, before)
    const goesOn = open && next?.type === 'verb' && next.cue.use === 'finite'
    const another = next?.type === 'verb' && next.cue.use !== 'passive'
    if (!goesOn && (another || (all[comma + 1]?.order ?? 'before') !== 'before'))
      return no('another verb of saying follows')
    const leads = before !== null && isPhrase(chunks, before)
    if (
      opensAside(next) &&
      !(open && verbComes(chunks, comma + 1)) &&
      !(leads && (isOneOf(next, INDEFINITE) || subordinated(chunks, before)))
    )
      return no('what follows only tells more of the source')
    const to = around.contentEnd(comma + 1)
    if (to - comma < FEWEST) return no('too little follows')
    const after = { from: comma + 1, to }
    return before === null ? [after] : [before, after]
  },
  examples: [
    '{The bridge}, Hill said, {would open on Friday}.',
    '{Ken}, they said, {ordered them to wait}.',
    '{The two cities}, Hill said, {now have a good chance to grow}.',
    '{Though the first round went well}, Hill said, {winning the second would be hard}.',
  ],
  rejects: ['The bridge is closed, Hill said, adding that it may open.'],
}
