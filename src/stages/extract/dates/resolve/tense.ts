import { futureCues, pastCues } from '../../../../lexicon/en/dates/tense.ts'
import type { Sentence, Token } from '../../../../model/document.ts'
import type { Span } from '../../../../model/span.ts'

export type Tense = 'past' | 'future'

/** How many words around a date are asked for the tense. */
const REACH = 14

/** The tense of the clause around a date, by the cue nearest before it, else the nearest behind; null where none stands near. */
export function tenseAround(sentence: Sentence, { start, end }: Span): Tense | null {
  const { tokens } = sentence
  let first = tokens.findIndex((token) => token.start >= start)
  if (first < 0) first = tokens.length
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const tense = tenseOf(tokens[at])
    if (tense !== null) return tense
    if (tokens[at]?.text === ';') break
  }
  const last = tokens.findIndex((token) => token.start >= end)
  if (last < 0) return null
  for (let at = last; at < Math.min(tokens.length, last + REACH); at++) {
    const tense = tenseOf(tokens[at])
    if (tense !== null) return tense
    if (tokens[at]?.text === ';') break
  }
  return null
}

function tenseOf(token: Token | undefined): Tense | null {
  if (token === undefined || token.kind !== 'word') return null
  if (token.lower === 'may' && token.text !== 'may') return null
  if (futureCues.has(token.lower)) return 'future'
  return pastCues.has(token.lower) || /^[a-z]{2,20}[^e]ed$/.test(token.text) ? 'past' : null
}
