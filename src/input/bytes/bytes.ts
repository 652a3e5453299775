import { open } from 'node:fs/promises'

/** Bytes on their way in. */
export type Bytes = AsyncIterable<Uint8Array>

const CHUNK = 1 << 18

/**
 * The bytes of a file, or of a range of it, in chunks that are the same for every reading.
 *
 * @param to behind the last of them.
 */
export async function* bytesOf(path: string, from = 0, to = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
  const file = await open(path)
  try {
    for (let at = from; at < to; ) {
      const length = Math.min(CHUNK, to - at)
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, from === 0 ? null : at)
      if (bytesRead === 0) return
      at += bytesRead
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

/** The same bytes in pieces of one size, the last one shorter: what is read of a pipe must not depend on how it was written. */
export async function* pieces(bytes: Bytes, size: number): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    let from = 0
    while (chunk.length - from >= size - length) {
      const piece = chunk.subarray(from, from + size - length)
      from += piece.length
      yield length === 0 ? piece : Buffer.concat([...waiting, piece])
      waiting = []
      length = 0
    }
    if (from < chunk.length) {
      waiting.push(chunk.subarray(from))
      length += chunk.length - from
    }
  }
  if (length > 0) yield Buffer.concat(waiting)
}

export interface Peeked {
  /** At least as many bytes as asked for, unless there are fewer. */
  readonly head: Uint8Array
  /** All the bytes, those of the head included; what ended the reading early is thrown after them. */
  readonly all: Bytes
  /** Releases the stream, for a caller that does not read it to its end. */
  readonly letGo: () => Promise<void>
}

/**
 * Looks at how a stream begins without taking anything out of it.
 *
 * @param isEnough whether fewer bytes are enough: the writer of a pipe may wait for an answer before writing more.
 */
export async function peek(
  bytes: Bytes,
  least: number,
  isEnough: (start: Uint8Array) => boolean = () => false,
): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  let failure: { readonly error: unknown } | null = null
  let done = false
  while (size < least && !done && failure === null && !(size > 0 && isEnough(joined(chunks)))) {
    try {
      const next = await iterator.next()
      if (next.done === true) done = true
      else {
        chunks.push(next.value)
        size += next.value.length
      }
    } catch (error) {
      failure = { error }
    }
  }
  const head = joined(chunks)
  return {
    head,
    all: from(head, failure, done ? null : iterator),
    letGo: async () => {
      await iterator.return?.()
    },
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}

async function* from(
  head: Uint8Array,
  failure: { readonly error: unknown } | null,
  rest: AsyncIterator<Uint8Array> | null,
): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head
  if (failure !== null) throw failure.error
  if (rest !== null) yield* { [Symbol.asyncIterator]: () => rest }
}

/** All bytes of a stream; null when there are more than the limit. */
export async function collect(bytes: Bytes, most: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
