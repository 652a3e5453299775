/** A line of a file, without its line break; `bytes` is null when it was longer than the limit and was passed over. */
interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

const NEWLINE = 10

/**
 * Cuts a stream of bytes into lines at `\n`, holding at most one line in memory.
 *
 * Only `\n` ends a line: U+2028 and a lone `\r` may stand within a JSON string.
 *
 * @param longest how many bytes a line may have; a longer one is counted but not kept.
 * @param before how many lines came before.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, longest: number, before = 0): AsyncGenerator<Line> {
  let number = before + 1
  let pieces: Uint8Array[] = []
  let size = 0
  const line = (): Line => ({ number, bytes: size > longest ? null : Buffer.concat(pieces) })
  const keep = (piece: Uint8Array): void => {
    size += piece.length
    if (size <= longest) pieces.push(piece)
    else pieces = []
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at))
      yield line()
      number++
      pieces = []
      size = 0
      from = at + 1
    }
    // Copied, since a chunk may be a view into a buffer that the stream uses again.
    if (from < chunk.length) keep(Uint8Array.prototype.slice.call(chunk, from))
  }
  if (size > 0) yield line()
}
