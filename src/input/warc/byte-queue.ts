import type { Bytes } from '../bytes/bytes.ts'

/** Bytes that have come and were not yet taken. */
export interface ByteQueue {
  /** What has come, without taking it. */
  readonly seen: () => Buffer
  /** Waits for more bytes; false when there are no more. */
  readonly more: () => Promise<boolean>
  /** Takes bytes off the front; fewer only at the end. */
  readonly take: (count: number) => Promise<Buffer>
  /** Passes over bytes without holding them; says how many there were. */
  readonly skip: (count: number) => Promise<number>
  /** Puts bytes back to the front. */
  readonly unread: (bytes: Buffer) => void
}

/** Room for this many bytes at least, so that what comes later need not be copied together with what is held. */
const ROOM = 1 << 20

/**
 * Lets a reader take as many bytes of a stream as it wants, mostly without copying: what is taken is a view, and can be put back
 * as one, however long it is and however often.
 */
export function byteQueue(bytes: Bytes): ByteQueue {
  const iterator = bytes[Symbol.asyncIterator]()
  /** Holds what was not yet taken, from `start` to `end`; what was taken before it stays as it was, since there are views of it. */
  let store: Buffer = Buffer.alloc(0)
  let isOwn = false
  let start = 0
  let end = 0
  let done = false
  const hold = (buffer: Buffer, own: boolean, length = buffer.length) => {
    store = buffer
    isOwn = own
    start = 0
    end = length
  }
  const held = () => store.subarray(start, end)
  const more = async (): Promise<boolean> => {
    if (done) return false
    const { done: ended, value } = await iterator.next()
    done = ended === true
    if (ended === true) return false
    const chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
    if (start === end) hold(chunk, false)
    else {
      const length = end - start
      if (!isOwn || end + chunk.length > store.length) {
        const larger = Buffer.allocUnsafeSlow(Math.max(ROOM, 2 * (length + chunk.length)))
        held().copy(larger)
        hold(larger, true, length)
      }
      chunk.copy(store, end)
      end += chunk.length
    }
    return true
  }
  return {
    seen: held,
    more,
    take: async (count) => {
      while (end - start < count && (await more()));
      const taken = store.subarray(start, Math.min(end, start + count))
      start += taken.length
      return taken
    },
    skip: async (count) => {
      let missing = count
      for (;;) {
        const part = Math.min(end - start, missing)
        start += part
        missing -= part
        if (missing === 0 || !(await more())) return count - missing
      }
    },
    unread: (front) => {
      const isBefore = front.buffer === store.buffer && front.byteOffset + front.length === store.byteOffset + start
      if (isBefore && start >= front.length) start -= front.length
      else hold(Buffer.concat([front, held()]), true)
    },
  }
}
