import type { Span } from '../../model/span.ts'

const TERMINAL = /[.!?…:;"”’'»)\]]\s*$/u

/** Lines of a page that is wrapped: this long at least, this long at most, and about as long as each other. */
const WRAPPED = { fewest: 3, shortest: 45, longest: 110, spread: 25 }

/**
 * Cuts a text into paragraphs: at blank lines, and at single line breaks unless the lines are only wrapped.
 *
 * Spans are trimmed of white space; U+2028 and U+2029 end lines as `\n` and `\r\n` do.
 */
export function paragraphSpans(text: string): Span[] {
  const spans: Span[] = []
  let block: Span[] = []
  const close = () => {
    for (const span of joinWrapped(text, block)) spans.push(span)
    block = []
  }
  for (const line of lines(text)) {
    if (line.start === line.end) close()
    else block.push(line)
  }
  close()
  return spans
}

/** The paragraphs of a block of lines: one when it is wrapped, else each line, with what continues in lower case. */
function joinWrapped(text: string, block: readonly Span[]): Span[] {
  const [first, last] = [block[0], block[block.length - 1]]
  if (first === undefined || last === undefined) return []
  if (isWrapped(block)) return [{ start: first.start, end: last.end }]
  const joined: { start: number; end: number }[] = []
  for (const line of block) {
    const previous = joined[joined.length - 1]
    if (previous !== undefined && goesOn(text, previous, line)) previous.end = line.end
    else joined.push({ start: line.start, end: line.end })
  }
  return joined
}

function isWrapped(block: readonly Span[]): boolean {
  if (block.length < WRAPPED.fewest) return false
  let [least, most] = [Number.POSITIVE_INFINITY, 0]
  for (const { start, end } of block.slice(0, -1)) {
    least = Math.min(least, end - start)
    most = Math.max(most, end - start)
  }
  return least >= WRAPPED.shortest && most <= WRAPPED.longest && most - least <= WRAPPED.spread
}

function* lines(text: string): Generator<Span> {
  const BREAK = /\r\n|[\n\r\u2028\u2029]/g
  let from = 0
  for (;;) {
    const found = BREAK.exec(text)
    yield trimmed(text, from, found?.index ?? text.length)
    if (found === null) return
    from = BREAK.lastIndex
  }
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Whether a line continues the one before: a wrapped line ends in the middle of a sentence, and the next begins in lower case. */
function goesOn(text: string, previous: Span, line: Span): boolean {
  if (TERMINAL.test(text.slice(Math.max(previous.start, previous.end - 3), previous.end))) return false
  return /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))
}
