import { condemning } from '../../../lexicon/en/setting.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { oneOf } from '../../../text/one-of.ts'

const condemns = oneOf(condemning)

/** Whether a date is that of a reaction: "condemned on Monday the killing of five", "in a statement on Monday", "on Monday condemned". */
export function isOfReaction({ tokens }: Sentence, date: Span): boolean {
  const before = tokens.filter(({ end }) => end <= date.start).slice(-2)
  const next = tokens.find(({ start }) => start >= date.end)
  const last = before[before.length - 1]
  const opener = last?.lower === 'on' ? before[0] : last
  return condemns(opener) || condemns(next)
}
