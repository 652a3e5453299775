import { spanOpeners } from '../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'

/** Whether a date is where a span begins: "since December", which may continue to the event. */
export function opensSpan({ tokens }: Sentence, { start }: Span): boolean {
  return spanOpeners.has(tokens.findLast((token) => token.end <= start)?.lower ?? '')
}

/** Whether a clause tells what happened at a date: "since March, when 17 people died". */
export function isToldOf({ tokens }: Sentence, { end }: Span): boolean {
  const next = tokens.findIndex((token) => token.start >= end)
  return tokens[next]?.lower === ',' && tokens[next + 1]?.lower === 'when'
}

/** Whether a date is where a count ends: "by Friday evening". */
export function closesSpan({ tokens }: Sentence, { start }: Span): boolean {
  return tokens.findLast((token) => token.end <= start)?.lower === 'by'
}
