import type { Span } from '../../model/span.ts'

/**
 * A stretch of a text with spans of it marked, as the rules' examples mark them.
 *
 * @example marked('She said yes.', {start: 0, end: 13}, [{start: 9, end: 12}]) // 'She said {yes}.'
 */
export function marked(text: string, around: Span, spans: readonly Span[]): string {
  let at = around.start
  let out = ''
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}{${text.slice(start, end)}}`
    at = end
  }
  return out + text.slice(at, around.end)
}
