import type { Sentence } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'

/**
 * Whether a date belongs to an aside in brackets that says more than the date, and not to what stands outside: "caused 67 deaths and
 * $11 billion (equal to $27 billion in 2023) in damage". Of "12 people died (3 May 2019)" it is the date.
 */
export function isAside({ tokens }: Sentence, date: Span, figure: Span): boolean {
  const first = tokens.findIndex(({ start }) => start >= date.start)
  const last = tokens.findLastIndex(({ end }) => end <= date.end)
  let opened = first - 1
  while (opened >= 0 && tokens[opened]?.text !== '(') if (tokens[opened--]?.text === ')') return false
  const opening = tokens[opened]
  if (opening === undefined) return false
  const closing = tokens.slice(last + 1).find(({ text }) => text === ')' || text === '(')
  if (closing?.text !== ')') return false
  if (figure.start > opening.start && figure.end < closing.end) return false
  return opened < first - 1 || closing.start > (tokens[last + 1]?.start ?? 0)
}
