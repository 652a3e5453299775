import { ReadableStream } from 'node:stream/web'
import type { Bytes } from '../bytes/bytes.ts'
import { Unreadable } from '../unreadable.ts'
import { cutOff, damaged } from './faults.ts'
import { inside } from './zip.ts'

/** A file of a tar archive; its bytes must be read, or given up, before the next. */
interface TarEntry {
  readonly path: string
  readonly bytes: Bytes
}

/** The files of a tar archive, one after the other as the archive comes. Nothing is written to the disk, so no path can do harm. */
export async function* tarEntries(bytes: Bytes, name: string): AsyncGenerator<TarEntry> {
  const { createTarDecoder } = await import('modern-tar')
  const iterator = bytes[Symbol.asyncIterator]()
  let failure: unknown = null
  const source = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await iterator.next()
        if (done === true) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        failure = error
        controller.close()
      }
    },
  })
  const entries = (source as never as globalThis.ReadableStream<Uint8Array>).pipeThrough(
    createTarDecoder({ strict: true }) as never,
  ) as unknown as ReadableStream<{
    header: { name: string; size: number; type?: string }
    body: ReadableStream<Uint8Array>
  }>
  try {
    for await (const { header, body } of entries) {
      const path = header.type === undefined || header.type === 'file' ? inside(header.name) : ''
      if (path !== '') yield { path, bytes: whole(body, header.size, `${name}/${path}`) }
      if (!body.locked) await body.cancel().catch(() => {})
    }
  } catch (error) {
    throw failure ?? (error instanceof Unreadable ? error : damaged(name, 'tar', error))
  } finally {
    await iterator.return?.()
  }
  if (failure !== null) throw failure
}

async function* whole(bytes: Bytes, size: number, name: string): AsyncGenerator<Uint8Array> {
  let left = size
  for await (const chunk of bytes) {
    left -= chunk.length
    yield chunk
  }
  if (left > 0) throw cutOff(name, 'tar')
}
