import type { Span } from '../../model/span.ts'

/**
 * A stretch of a text with spans of it marked: in braces, as the rules' examples have them, unless told otherwise.
 *
 * @param plain what stands between the marks, as it is shown
 *
 * @example marked('She said yes.', {start: 0, end: 13}, [{start: 9, end: 12}]) // 'She said {yes}.'
 */
export function marked(
  text: string,
  around: Span,
  spans: readonly Span[],
  mark: (words: string) => string = (words) => `{${words}}`,
  plain: (words: string) => string = (words) => words,
): string {
  let at = around.start
  let out = ''
  for (const { start, end } of spans) {
    out += plain(text.slice(at, start)) + mark(text.slice(start, end))
    at = end
  }
  return out + plain(text.slice(at, around.end))
}
