import { afterQuotation } from '../../../../../lexicon/en/grammar.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { inRelativeClause } from '../../saying/antecedent.ts'
import type { Piece } from '../../stream/piece.ts'
import { isOneOf } from '../../stream/piece-words.ts'
import { one, type Relation } from './relation.ts'

const AFTER_QUOTE = numberSet(afterQuotation)
/** Between a quotation and its verb stand no more pieces than this. */
const MOST_BETWEEN = 2

export const quotationBefore: Relation = {
  id: 'sources/quotation-before',
  confidence: 0.98,
  read: ({ pieces, event }, no) => {
    const quote = event.by === 'signature' ? signedAt(pieces, event.from) : quoteBefore(pieces, event.from)
    return quote === null ? no('no quotation ends directly before it') : one(quote, quote + 1)
  },
  examples: ['“{We are ready,}” Hugh Hill said.', '“{Is it over?}” asked the minister.', '“{No}”, she said.'],
  rejects: ['Hill said the bridge was closed.'],
}

export const quotationAfter: Relation = {
  id: 'sources/quotation-after',
  confidence: 0.92,
  read: ({ pieces, event, owned, content: start }, no) => {
    const piece = start === null ? undefined : pieces[start.at]
    if (start === null || piece?.type !== 'quote') return no('no quotation follows it')
    if (owned(piece)) return no('the quotation after it is another’s')
    if (event.verb?.verb.quoteOnly && inRelativeClause(pieces, event)) return no('it stands in a relative clause')
    return one(start.at, start.at + 1)
  },
  examples: ['Hill said, “{We are ready.}”', 'She told reporters in Leeds on Monday: “{Nobody was hurt.}”'],
  rejects: ['Hill said the sign “No entry after dark” was new.'],
}

/** The quotation that ends directly before a piece, with no more than a comma or a dash between. */
function quoteBefore(pieces: readonly Piece[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 1 - MOST_BETWEEN); i--) {
    const piece = pieces[i]
    if (piece?.type === 'quote') return i
    if (piece?.type !== 'stop' && !isOneOf(piece, AFTER_QUOTE)) return null
    // After a full stop only what a question or an exclamation ends: “Who?” Hill asked.
    if (piece?.type === 'stop' && !endsOpen(pieces[i - 1])) return null
  }
  return null
}

/** The quotation that a name is signed after, which its full stop may stand between. */
function signedAt(pieces: readonly Piece[], at: number): number | null {
  const quote = pieces[at - 1]?.type === 'quote' ? at - 1 : at - 2
  return pieces[quote]?.type === 'quote' ? quote : null
}

const endsOpen = (piece: Piece | undefined): boolean =>
  piece?.type === 'quote' && /[?!…,—–-]\W{0,2}$/u.test(piece.quotation.text.slice(-4))
