import type { Span } from '../../model/span.ts'

const TERMINAL = /[.!?…:;"”’'»)\]]\s*$/u

/**
 * Cuts a text into paragraphs: at blank lines, and at single line breaks unless a line is only wrapped.
 *
 * Spans are trimmed of white space; U+2028 and U+2029 end lines as `\n` and `\r\n` do.
 */
export function paragraphSpans(text: string): Span[] {
  const spans: { start: number; end: number }[] = []
  let blank = true
  for (const line of lines(text)) {
    if (line.start === line.end) {
      blank = true
      continue
    }
    const previous = spans[spans.length - 1]
    if (!blank && previous !== undefined && goesOn(text, previous, line)) previous.end = line.end
    else spans.push(line)
    blank = false
  }
  return spans
}

function* lines(text: string): Generator<{ start: number; end: number }> {
  const BREAK = /\r\n|[\n\r\u2028\u2029]/g
  let from = 0
  for (;;) {
    const found = BREAK.exec(text)
    yield trimmed(text, from, found?.index ?? text.length)
    if (found === null) return
    from = BREAK.lastIndex
  }
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Whether a line continues the one before: a wrapped line ends in the middle of a sentence, and the next begins in lower case. */
function goesOn(text: string, previous: Span, line: Span): boolean {
  if (TERMINAL.test(text.slice(Math.max(previous.start, previous.end - 3), previous.end))) return false
  return /^[\p{Ll}\d]/u.test(text.slice(line.start, line.start + 2))
}
