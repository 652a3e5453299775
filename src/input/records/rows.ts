import type { Bytes } from '../bytes/bytes.ts'
import { Kept } from '../bytes/kept.ts'

/** A row of a table, as its bytes without the line break. */
interface Row {
  /** The line that it begins in, counted from 1. */
  readonly line: number
  /** Null when there were more than the limit and they were passed over. */
  readonly bytes: Uint8Array | null
  /** What is wrong with its quotation marks; the row then ends with the line in which that shows. */
  readonly fault: 'unclosed' | 'after-mark' | null
  /** How many bytes were read when it ended, its line break included, and the line in which the next begins. */
  readonly to: number
  readonly next: number
}

const [NEWLINE, RETURN] = [10, 13]
type State = 'cell' | 'plain' | 'quoted' | 'after' | 'lost'

/**
 * Cuts a table into its rows, holding one at a time: a line break within quotation marks ends no row.
 *
 * csv-parse reads the cells. If it cut the rows too, it would take those after a broken one for part of it, and hold them all.
 *
 * @param delimiter the byte between cells.
 * @param quote the mark that cells may be in, a character of ASCII; null for none.
 * @param longest how many bytes a row may have.
 * @param before how many lines came before.
 */
export async function* rowsOf(
  bytes: Bytes,
  delimiter: string,
  quote: string | null,
  longest: number,
  before = 0,
): AsyncGenerator<Row> {
  const mark = quote?.charCodeAt(0) ?? -1
  const between = delimiter.charCodeAt(0)
  let state: State = 'cell'
  let line = before + 1
  let began = line
  let passed = 0
  const kept = new Kept(longest)
  const row = (fault: Row['fault'], at: number): Row => {
    const read = kept.take()
    const bytes = read === null ? null : withoutReturn(read)
    const whole: Row = { line: began, bytes, fault, to: passed + at, next: line }
    began = line
    state = 'cell'
    return whole
  }
  for await (const chunk of bytes) {
    let from = 0
    for (let at = 0; at < chunk.length; at++) {
      if (state === 'quoted') {
        const found = chunk.indexOf(mark, at)
        const end = found < 0 ? chunk.length : found
        line += newlines(chunk, at, end)
        at = end
        if (found >= 0) state = 'after'
        continue
      }
      const byte = chunk[at]
      if (byte === NEWLINE) {
        kept.add(chunk.subarray(from, at))
        line++
        from = at + 1
        yield row(state === 'lost' ? 'after-mark' : null, from)
      } else if (state === 'lost') continue
      else if (byte === between) state = 'cell'
      else if (byte === mark && state !== 'plain')
        state = 'quoted' // opens a cell, or is the second of two that stand for one
      else if (state === 'after' && byte !== RETURN) state = 'lost'
      else if (state === 'cell') state = 'plain'
    }
    if (from < chunk.length) kept.add(chunk.subarray(from))
    passed += chunk.length
  }
  if (kept.size > 0) yield row(state === 'quoted' ? 'unclosed' : state === 'lost' ? 'after-mark' : null, 0)
}

function newlines(chunk: Uint8Array, from: number, to: number): number {
  // Within the stretch only: the next line break may be far after it.
  const stretch = chunk.subarray(from, to)
  let count = 0
  for (let at = stretch.indexOf(NEWLINE); at >= 0; at = stretch.indexOf(NEWLINE, at + 1)) count++
  return count
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === RETURN ? bytes.subarray(0, -1) : bytes
}
