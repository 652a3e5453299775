import type { Span } from '../model/span.ts'

/**
 * The sentences around some spans, on one line, with braces around each span.
 *
 * @param sentences in text order; where none holds a span (a leftover of the page), its line is shown.
 * @example marked('He left. Two men died.', [{start: 9, end: 16}], sentences) // '{Two men} died.'
 */
export function marked(text: string, spans: readonly Span[], sentences: readonly Span[]): string {
  if (spans.length === 0) return ''
  const ordered = [...spans].sort((a, b) => a.start - b.start)
  const [from, to] = [ordered[0]?.start ?? 0, Math.max(...ordered.map(({ end }) => end), 0)]
  const around = sentences.filter(({ start, end }) => start < to && end > from)
  const lineEnd = text.indexOf('\n', to)
  const start = Math.min(from, around[0]?.start ?? text.lastIndexOf('\n', from) + 1)
  const end = Math.max(to, around[around.length - 1]?.end ?? (lineEnd < 0 ? text.length : lineEnd))
  let shown = ''
  let cursor = start
  for (const span of ordered) {
    if (span.start < cursor) continue
    shown += `${text.slice(cursor, span.start)}{${text.slice(span.start, span.end)}}`
    cursor = span.end
  }
  return (shown + text.slice(cursor, end)).replace(/\s+/g, ' ').trim()
}
