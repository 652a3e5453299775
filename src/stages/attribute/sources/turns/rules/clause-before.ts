import { plainEnds, subjectRelatives } from '../../../../../lexicon/en/grammar.ts'
import { outcomes } from '../../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isPhrase } from '../../content/asides.ts'
import { clauseBefore, type Stretch } from '../../content/content.ts'
import { isComma, isOneOf } from '../../stream/chunk-words.ts'
import type { PassageChunk } from '../../stream/passage-chunk.ts'
import { isOf, NO_WORD, word } from '../../stream/words.ts'
import type { Relation } from './relation.ts'

const HEAR = word('hear')
const OUTCOMES = numberSet(outcomes)
const FULL_STOP = numberSet(plainEnds)
const RELATIVES = numberSet(subjectRelatives)
/** A clause has at least this many chunks: a subject and a verb. */
const SHORTEST = 2

export const clauseAhead: Relation = {
  id: 'sources/clause-before',
  read: (around, no) => {
    const { chunks, event } = around
    const verb = event.verb?.verb
    if (verb === undefined || (event.order !== 'before' && event.order !== 'after'))
      return no('it has no verb with a subject of its own')
    if (verb.quoteOnly && verb.word !== HEAR) return no('a verb like this reports quotations only')
    if (isOneOf(chunks[event.from], RELATIVES)) return no('it stands in a relative clause')
    const before = clauseBefore(chunks, event, around.start)
    if (before === null || before.to - before.from < SHORTEST) return no('no clause ends before it')
    if (isPhrase(chunks, before)) return no('what stands before it is an opening phrase')
    const outcome = outcomeAfter(chunks, event.to)
    return outcome === null ? [before] : [before, outcome]
  },
  examples: [
    '{The bridge is closed}, Hill said on Monday.',
    '{Two men were hurt}, police say.',
    '{At least 12 people were killed in Quito}, police said.',
    '{In Quito 12 people died}, police said.',
    '{A wall fell on Monday}, police said, {killing two people}.',
    '{Last week the dam was full}, the mayor said.',
    '{Now there is some doubt about it}, he said.',
    '{That will be true up to a point}, said Mary Ford.',
  ],
  rejects: [
    'On Monday in Leeds, Hill said no more.',
    'In the town where he lived, Hill said no more.',
    'Last week, Hill said no more.',
  ],
}

/** What an event brought about, told after the saying: "A wall fell, police said, killing two people." */
function outcomeAfter(chunks: readonly PassageChunk[], at: number): Stretch | null {
  const from = at + 1
  if (!isComma(chunks[at]) || !isOf(OUTCOMES, chunks[from]?.word ?? NO_WORD)) return null
  let to = from
  while (to < chunks.length && chunks[to]?.type !== 'stop') to++
  while (to > from && isOneOf(chunks[to - 1], FULL_STOP)) to--
  return to - from < SHORTEST ? null : { from, to }
}
