import { afterQuotation } from '../../../../../lexicon/en/grammar.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { inRelativeClause } from '../../saying/antecedent.ts'
import { isOneOf } from '../../stream/chunk-words.ts'
import type { PassageChunk } from '../../stream/passage-chunk.ts'
import { one, type Relation } from './relation.ts'

const AFTER_QUOTE = numberSet(afterQuotation)
/** Between a quotation and its verb stand at most this many chunks. */
const MOST_BETWEEN = 2

export const quotationBefore: Relation = {
  id: 'sources/quotation-before',
  confidence: 0.98,
  read: ({ chunks, event }, no) => {
    const quote = event.by === 'signature' ? signedAt(chunks, event.from) : quoteBefore(chunks, event.from)
    return quote === null ? no('no quotation ends directly before it') : one(quote, quote + 1)
  },
  examples: ['“{We are ready,}” Hugh Hill said.', '“{Is it over?}” asked the minister.', '“{No}”, she said.'],
  rejects: ['Hill said the bridge was closed.'],
}

export const quotationAfter: Relation = {
  id: 'sources/quotation-after',
  confidence: 0.92,
  read: ({ chunks, event, owned, content: start }, no) => {
    const chunk = start === null ? undefined : chunks[start.at]
    if (start === null || chunk?.type !== 'quotation') return no('no quotation follows it')
    if (owned(chunk)) return no('the quotation after it is another’s')
    if (event.verb?.verb.quoteOnly && inRelativeClause(chunks, event)) return no('it stands in a relative clause')
    return one(start.at, start.at + 1)
  },
  examples: ['Hill said, “{We are ready.}”', 'She told reporters in Leeds on Monday: “{Nobody was hurt.}”'],
  rejects: ['Hill said the sign “No entry after dark” was new.'],
}

/** The quotation that ends directly before a chunk, with no more than a comma or a dash between. */
function quoteBefore(chunks: readonly PassageChunk[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 1 - MOST_BETWEEN); i--) {
    const chunk = chunks[i]
    if (chunk?.type === 'quotation') return i
    if (chunk?.type !== 'stop' && !isOneOf(chunk, AFTER_QUOTE)) return null
    // After a full stop only what a question or an exclamation ends: “Who?” Hill asked.
    if (chunk?.type === 'stop' && !endsOpen(chunks[i - 1])) return null
  }
  return null
}

/** The quotation that a name is signed after, which its full stop may stand between. */
function signedAt(chunks: readonly PassageChunk[], at: number): number | null {
  const quote = chunks[at - 1]?.type === 'quotation' ? at - 1 : at - 2
  return chunks[quote]?.type === 'quotation' ? quote : null
}

const endsOpen = (chunk: PassageChunk | undefined): boolean =>
  chunk?.type === 'quotation' && /[?!…,—–-]\W{0,2}$/u.test(chunk.quotation.text.slice(-4))
