import type { Bytes } from '../bytes/bytes.ts'
import { Kept } from '../bytes/kept.ts'

/** A value of a JSON text, as its bytes; null when they were more than the limit and were passed over. */
interface JsonValue {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Uint8Array | null
  /** Whether the text ended before the value did. */
  readonly cutOff: boolean
  /** How many bytes of the text were read when it ended. */
  readonly to: number
}

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44]
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125]
const isSpace = (byte: number) => byte === 32 || byte === 10 || byte === 13 || byte === 9

/**
 * Cuts a JSON text into the elements of its list, or into the objects that stand one after the other, holding one at a time.
 *
 * Streaming parsers make a token of every string and hold a value of any size; this only counts brackets, so that an element that
 * is too large, or that is not JSON, is passed over alone.
 *
 * @param longest how many bytes a value may have.
 * @param before how many values came before.
 * @param isListed whether those were elements of a list.
 */
export async function* valuesOf(
  bytes: Bytes,
  longest: number,
  before = 0,
  isListed = false,
): AsyncGenerator<JsonValue> {
  let number = before
  let passed = 0
  /** Open brackets within the value; the list that holds the values does not count. */
  let depth = 0
  let listed = isListed
  let began = false
  let inString = false
  let escaped = false
  const kept = new Kept(longest)
  const value = (at: number, cutOff = false): JsonValue => {
    number++
    const whole = kept.take()
    began = false
    return { number, bytes: whole, cutOff, to: passed + at }
  }
  for await (const chunk of bytes) {
    let from = 0
    let quote = -1
    for (let at = 0; at < chunk.length; at++) {
      if (inString && !escaped) {
        // Most bytes are within strings, and searching for their ends is native; once for each mark, not for each backslash.
        if (quote < at) quote = indexOf(chunk, QUOTE, at)
        while (at < quote && chunk[at] !== BACKSLASH) at++
        if (at >= chunk.length) break
      }
      const byte = chunk[at] ?? 0
      if (inString) {
        if (escaped) escaped = false
        else if (byte === BACKSLASH) escaped = true
        else inString = false
        continue
      }
      if (!began) {
        if (isSpace(byte) || byte === COMMA || byte === 0xef || byte === 0xbb || byte === 0xbf) continue
        if (!listed && number === 0 && byte === OPEN_LIST) {
          listed = true
          continue
        }
        if (byte === CLOSE_LIST && listed) continue
        began = true
        from = at
      } else if (depth === 0 && (byte === COMMA || isSpace(byte) || (byte === CLOSE_LIST && listed))) {
        kept.add(chunk.subarray(from, at))
        yield value(at) // a number, a word or a string
        continue
      }
      if (byte === QUOTE) inString = true
      else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++
      else if ((byte === CLOSE_OBJECT || byte === CLOSE_LIST) && depth > 0) {
        depth--
        if (depth > 0) continue
        kept.add(chunk.subarray(from, at + 1))
        yield value(at + 1)
      }
    }
    if (began) kept.add(chunk.subarray(from))
    passed += chunk.length
  }
  if (began) yield value(0, depth > 0 || inString)
}

function indexOf(chunk: Uint8Array, byte: number, from: number): number {
  const found = chunk.indexOf(byte, from)
  return found < 0 ? chunk.length : found
}
