import { Decompress, ZstdErrorCode } from 'fzstd'
import { type Bytes, pieces } from '../bytes/bytes.ts'
import { Unreadable } from '../unreadable.ts'
import type { Expansion } from './expansion.ts'
import { cutOff, damaged } from './faults.ts'
import { windowWatch } from './zstd-frames.ts'

const PIECE = 64 * 1024

/** Unpacks Zstandard, of one frame or many; what comes before a fault is given before the fault is thrown. Node 20 has none of its own. */
export async function* unzstd(bytes: Bytes, name: string, expansion: Expansion): AsyncGenerator<Uint8Array> {
  const out: Uint8Array[] = []
  const windowOf = windowWatch()
  const decompress = new Decompress((chunk) => {
    expansion.unpacked(chunk.length)
    if (chunk.length > 0) out.push(chunk)
  })
  try {
    for await (const piece of pieces(bytes, PIECE)) {
      expansion.packed(piece.length)
      const window = windowOf(piece)
      if (window !== null) throw tooWide(name, window)
      decompress.push(piece)
      yield* out.splice(0)
    }
    decompress.push(new Uint8Array(0), true)
  } catch (error) {
    yield* out.splice(0)
    throw faultOf(error, name)
  }
  yield* out.splice(0)
}

function tooWide(name: string, window: number): Unreadable {
  const size = Math.round(window / 1024 / 1024)
  const reason = `${name} needs ${size} MiB of memory to be unpacked, more than the 128 MiB that zstd itself allows; nothing from there on is read. Pack it again without --long and --ultra.`
  return new Unreadable('archive-bomb', reason)
}

function faultOf(error: unknown, name: string): unknown {
  if (error instanceof Unreadable || !(error instanceof Error) || !('code' in error)) return error
  if (error.code === ZstdErrorCode.UnexpectedEOF) return cutOff(name, 'zstd', error)
  return typeof error.code === 'number' ? damaged(name, 'zstd', error) : error
}
