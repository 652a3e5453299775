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

/** Lets a reader take as many bytes of a stream as it wants, mostly without copying. */
export function byteQueue(bytes: Bytes): ByteQueue {
  const iterator = bytes[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  let done = false
  const next = async (): Promise<Buffer | null> => {
    if (done) return null
    const { done: ended, value } = await iterator.next()
    done = ended === true
    return done ? null : Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  }
  return {
    seen: () => held,
    more: async () => {
      const chunk = await next()
      if (chunk === null) return false
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk])
      return true
    },
    take: async (count) => {
      const parts: Buffer[] = []
      let missing = count
      for (;;) {
        const part = held.subarray(0, missing)
        held = held.subarray(part.length)
        missing -= part.length
        parts.push(part)
        if (missing === 0) break
        const chunk = await next()
        if (chunk === null) break
        held = chunk
      }
      return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
    },
    skip: async (count) => {
      let missing = count
      for (;;) {
        const part = Math.min(held.length, missing)
        held = held.subarray(part)
        missing -= part
        const chunk = missing === 0 ? null : await next()
        if (chunk === null) return count - missing
        held = chunk
      }
    },
    unread: (front) => {
      held = held.length === 0 ? front : Buffer.concat([front, held])
    },
  }
}
