import { spanOpeners } from '../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'

/** Whether a date is where a span begins: "since December", which may continue to the event. */
export function opensSpan({ tokens }: Sentence, { start }: Span): boolean {
  return spanOpeners.has(tokens.findLast((token) => token.end <= start)?.lower ?? '')
}
