import { ReadableStream } from 'node:stream/web'
import { type Bytes, pieces } from '../bytes/bytes.ts'
import { Unreadable } from '../unreadable.ts'
import type { Expansion } from './expansion.ts'
import { cutOff, damaged } from './faults.ts'

const PIECE = 64 * 1024

/** Unpacks xz by WebAssembly; what comes before a fault is given before the fault is thrown. */
export async function* unxz(bytes: Bytes, name: string, expansion: Expansion): AsyncGenerator<Uint8Array> {
  // One after the other: the unpacker ends with the first stream.
  for await (const stream of streamsOf(pieces(bytes, PIECE))) yield* unpacked(stream, name, expansion)
}

async function* unpacked(
  packed: AsyncGenerator<Uint8Array>,
  name: string,
  expansion: Expansion,
): AsyncGenerator<Uint8Array> {
  const { XzReadableStream } = (await import('xz-decompress')).default
  let isDone = false
  const source = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await packed.next()
      if (done === true) {
        isDone = true
        controller.close()
        return
      }
      expansion.packed(value.length)
      // A copy: the WebAssembly side may keep it.
      controller.enqueue(new Uint8Array(value))
    },
  })
  const reader = (new XzReadableStream(source as never) as unknown as ReadableStream<Uint8Array>).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw error instanceof Unreadable ? error : isDone ? cutOff(name, 'xz', error) : damaged(name, 'xz', error)
      })
      if (done) return
      expansion.unpacked(value.length)
      yield value
    }
  } finally {
    await packed.return(undefined)
  }
}

const MAGIC = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00])
/** What a stream ends with; zeros may stand behind it. */
const FOOTER = Buffer.from('YZ')
const HELD = 64

/** The streams that stand one after the other, as `xz` and `pxz` join them: where one ends, the next begins with its mark. */
async function* streamsOf(all: AsyncGenerator<Uint8Array>): AsyncGenerator<AsyncGenerator<Uint8Array>> {
  let held: Buffer = Buffer.alloc(0)
  let done = false
  let isFirst = true
  const boundary = (bytes: Buffer, from: number): number => {
    for (let at = bytes.indexOf(MAGIC, from); at >= 0; at = bytes.indexOf(MAGIC, at + 1)) {
      let end = at
      while (end > 0 && bytes[end - 1] === 0) end--
      if (end >= 2 && bytes.subarray(end - 2, end).equals(FOOTER)) return at
    }
    return -1
  }
  const one = async function* (): AsyncGenerator<Uint8Array> {
    let from = 1
    for (;;) {
      const at = boundary(held, from)
      if (at >= 0) {
        const last = held.subarray(0, at)
        held = held.subarray(at)
        yield last
        return
      }
      if (done) {
        const rest = held
        held = Buffer.alloc(0)
        if (rest.length > 0) yield rest
        return
      }
      // What may be the beginning of a boundary waits for what follows.
      const ready = Math.max(0, held.length - HELD)
      if (ready > 0) {
        const part = held.subarray(0, ready)
        held = held.subarray(ready)
        from = 0
        yield part
      }
      const next = await all.next()
      if (next.done === true) done = true
      else held = Buffer.concat([held, next.value])
    }
  }
  while (isFirst || held.length > 0 || !done) {
    isFirst = false
    const stream = one()
    yield stream
    // What the unpacker has left of it is not the next one's.
    for await (const _ of stream);
    if (done && held.length === 0) return
  }
}
