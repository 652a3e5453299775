import { afterQuotation, determiners } from '../../../../../lexicon/en/grammar.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { hasClauseVerb } from '../../content/clauses.ts'
import { inRelativeClause } from '../../saying/antecedent.ts'
import { sentenceEnd } from '../../saying/sentence-bounds.ts'
import { isComma, isOneOf } from '../../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk } from '../../stream/passage-chunk.ts'
import { isAuxiliaryWord } from '../../stream/words.ts'
import { one, type Relation } from './relation.ts'

const OWNERS = numberSet(determiners)
const AFTER_QUOTE = numberSet(afterQuotation)
/** Between a quotation and its verb stand at most this many chunks. */
const MOST_BETWEEN = 2

export const quotationBefore: Relation = {
  id: 'sources/quotation-before',
  read: ({ chunks, event, content }, no) => {
    const quote = event.by === 'signature' ? signedAt(chunks, event.from) : quoteBefore(chunks, event.from)
    if (quote === null) return no('no quotation ends directly before it')
    const isApart = chunks[quote + 1]?.type === 'stop' && event.order === 'before' && content !== null
    if (isApart && hasClauseVerb(chunks, content.at, sentenceEnd(chunks, content.at)))
      return no('the sentence after the quotation has a clause of its own')
    return one(quote, quote + 1)
  },
  examples: ['“{We are ready,}” Hugh Hill said.', '“{Is it over?}” asked the minister.', '“{No}”, she said.'],
  rejects: ['Hill said the bridge was closed.'],
}

export const quotationAfter: Relation = {
  id: 'sources/quotation-after',
  read: ({ chunks, event, owned, content: start }, no) => {
    const at = start === null ? -1 : pastObject(chunks, start.at)
    const chunk = chunks[at]
    if (start === null || chunk?.type !== 'quotation') return no('no quotation follows it')
    if (owned(chunk)) return no('the quotation after it is another’s')
    if (event.verb?.verb.quoteOnly && inRelativeClause(chunks, event)) return no('it stands in a relative clause')
    return one(at, at + 1)
  },
  examples: [
    'Hill said, “{We are ready.}”',
    'She told reporters in Leeds on Monday: “{Nobody was hurt.}”',
    'Hill defended his decision, “{If they do anything wrong, I will stop it.}”',
  ],
  rejects: ['Hill said the sign “No entry after dark” was new.'],
}

/** An object between a verb and what is quoted has at most this many chunks: "defended his decision". */
const LONGEST_OBJECT = 6

/** At the quotation that ends its sentence after the object of a verb and a comma: what is quoted is not of the object. */
function pastObject(chunks: readonly PassageChunk[], from: number): number {
  if (!isOneOf(chunks[from], OWNERS) && !isSpeaker(chunks[from])) return from
  for (let i = from; i - from < LONGEST_OBJECT; i++) {
    const chunk = chunks[i]
    if (chunk?.type === 'stop' || chunk?.type === 'verb' || chunk?.type === 'quotation' || chunk === undefined)
      return from
    if (isAuxiliaryWord(chunk.free) || (chunk.type === 'word' && chunk.quoted)) return from
    if (!isComma(chunk)) continue
    const [quotation, end] = [chunks[i + 1], chunks[i + 2]]
    return quotation?.type === 'quotation' && (end === undefined || end.type === 'stop') ? i + 1 : from
  }
  return from
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
