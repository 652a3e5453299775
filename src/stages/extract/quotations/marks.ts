import { elisions } from '../../../lexicon/en/grammar.ts'
import type { Span } from '../../../model/span.ts'
import { alternatives } from '../../../text/alternatives.ts'
import { DOUBLE_ENCODED, DOUBLE_ENCODED_OPENING } from '../../../text/double-encoded.ts'

/** A family of quotation marks; only marks of one family pair. */
export type MarkFamily = 'curly' | 'guillemets' | 'straight' | 'pair' | 'single'

/** A quotation mark, and which way it may face. A straight mark may face both ways, or neither for certain. */
export interface Mark extends Span {
  readonly family: MarkFamily
  readonly opens: boolean
  readonly closes: boolean
}

/** Of three apostrophes, those next to white space are the double mark and the third is a single one within. */
const DOUBLE =
  /[“”„‟«»"]|``|(?<!\S)''|''(?!')|\u00e2\u20ac(?:[\u0153\u201c\u201d\u009d]|(?![\u2122\u02dc\u00a6\u0080-\u009f]))/g
/** A dash whose last byte looks like a quotation mark. */
const IS_DASH = /^\u00e2\u20ac[\u201c\u201d]/
const BEFORE_OPENING = /[\s([{—–\-/‘:]/u
const AFTER_CLOSING = /[\s.,;:!?)\]}—–\-/’'…]/u
/** Feet and inches: 6'2", 5’ 10". */
const INCHES = /\d['’] ?\d{1,2}$/
/** No such measure has more characters before its second mark. */
const LONGEST_MEASURE = 6

/**
 * The double quotation marks of a paragraph, in text order.
 *
 * Straight marks are told apart by the white space around them; an inch mark is not a quotation mark.
 */
export function doubleMarks(text: string, { start, end }: Span): readonly Mark[] {
  const found: Mark[] = []
  const paragraph = text.slice(start, end)
  DOUBLE.lastIndex = 0
  for (let match = DOUBLE.exec(paragraph); match !== null; match = DOUBLE.exec(paragraph)) {
    const mark = markOf(text, match[0], start + match.index, { start, end })
    if (mark !== null) found.push(mark)
  }
  return lowHigh(text, found)
}

function markOf(text: string, sign: string, start: number, paragraph: Span): Mark | null {
  const end = start + sign.length
  if (IS_DASH.test(sign)) return null
  switch (sign) {
    case DOUBLE_ENCODED_OPENING:
    case '“':
    case '„':
    case '‟':
      return { start, end, family: 'curly', opens: true, closes: false }
    case '”':
      return { start, end, family: 'curly', opens: false, closes: true }
    case '«':
    case '»': {
      // German turns them inwards: »Nein«
      const { opens, closes } = facing(text, { start, end }, paragraph)
      return {
        start,
        end,
        family: 'guillemets',
        opens: opens === closes ? sign === '«' : opens,
        closes: opens === closes ? sign === '»' : closes,
      }
    }
    case '``':
      return { start, end, family: 'pair', opens: true, closes: false }
  }
  if (sign.startsWith(DOUBLE_ENCODED)) return { start, end, family: 'curly', opens: false, closes: true }
  if (INCHES.test(text.slice(Math.max(paragraph.start, start - LONGEST_MEASURE), start))) return null
  const { opens, closes } = facing(text, { start, end }, paragraph)
  return { start, end, family: sign === '"' ? 'straight' : 'pair', opens, closes }
}

/** Which way a straight mark faces, by its neighbours; both where they do not tell. */
function facing(text: string, mark: Span, within: Span): { opens: boolean; closes: boolean } {
  const before = mark.start > within.start ? text.charAt(mark.start - 1) : ' '
  const after = mark.end < within.end ? text.charAt(mark.end) : ' '
  const opens = BEFORE_OPENING.test(before) && !/\s/u.test(after)
  const closes = !/\s/u.test(before) && AFTER_CLOSING.test(after)
  return opens === closes ? { opens: true, closes: true } : { opens, closes }
}

/** In „low-high“ pairs the high mark closes, though elsewhere it opens. */
function lowHigh(text: string, marks: readonly Mark[]): readonly Mark[] {
  let low = false
  if (!marks.some(({ start }) => text.charAt(start) === '„')) return marks
  return marks.map((mark) => {
    const sign = text.charAt(mark.start)
    if (sign === '„') low = true
    else if (sign === '”') low = false
    else if (sign === '“' && low) {
      low = false
      return { ...mark, opens: false, closes: true }
    }
    return mark
  })
}

const ELISION = new RegExp(`^(?:\\d\\ds?|${alternatives(elisions)})\\b`, 'iu')
/** No word that an apostrophe shortens has more characters, with the one after it. */
const LONGEST_ELISION = 7
/** A single quotation is no longer than this: beyond it, a lone apostrophe was taken for a mark. */
const LONGEST_SINGLE = 500

/**
 * The quotations within single marks of a paragraph, outside the stretches that are quoted already or around them.
 *
 * An apostrophe is not a quotation mark: it is within a word, opens an elision ('90s, 'em) or closes a plural possessive (the workers' pay).
 */
export function singleQuotations(text: string, { start, end }: Span, taken: readonly Span[]): Span[] {
  const found: Span[] = []
  const OPENING = /[‘']/g
  // In the paragraph alone: a text without such a mark would be searched to its end from every paragraph.
  const paragraph = text.slice(start, end)
  let t = 0
  for (let match = OPENING.exec(paragraph); match !== null; match = OPENING.exec(paragraph)) {
    const at = start + match.index
    while (t < taken.length && (taken[t]?.end ?? 0) <= at) t++
    const over = taken[t]
    if (over !== undefined && over.start <= at) {
      OPENING.lastIndex = over.end - start
      continue
    }
    const before = at > start ? text.charAt(at - 1) : ' '
    if (!/[\s([—–\-:/]/u.test(before) || !/[\p{L}\p{N}$#@]/u.test(text.charAt(at + 1))) continue
    if (ELISION.test(text.slice(at + 1, at + 1 + LONGEST_ELISION))) continue
    const limit = Math.min(end, at + LONGEST_SINGLE)
    const close = singleClose(text, at + 2, Math.min(limit, over?.start ?? end), end)
    const round = close < 0 && over !== undefined ? closeRound(text, taken, t, limit, end) : close
    if (round < 0) continue
    found.push({ start: at, end: round + 1 })
    OPENING.lastIndex = round + 1 - start
  }
  return found
}

/** Where single marks close that have double ones within: 'He told me "go" and left.' Only a mark at a stop is sure enough. */
function closeRound(text: string, taken: readonly Span[], first: number, limit: number, end: number): number {
  for (let i = first; i < taken.length; i++) {
    const from = taken[i]?.end ?? limit
    if (from >= limit) return -1
    const close = singleClose(text, from, Math.min(limit, taken[i + 1]?.start ?? end), end)
    if (close >= 0) return /[.,!?…]/u.test(text.charAt(close - 1)) ? close : -1
  }
  return -1
}

/** Where a single quotation closes: at a mark after a stop or before one; else at the first that could be a possessive too. */
function singleClose(text: string, from: number, to: number, end: number): number {
  let weak = -1
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at)
    if (sign !== '’' && sign !== "'") continue
    const before = text.charAt(at - 1)
    const after = at + 1 < end ? text.charAt(at + 1) : ' '
    if (/\s/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue
    if (/[.,!?…]/u.test(before) || /[,.;:!?)\]—–]/u.test(after) || at + 1 >= end || !/s/iu.test(before)) return at
    if (weak < 0) weak = at
  }
  return weak
}
