import type { Transform } from 'node:stream'
import { PassThrough } from 'node:stream'
import { type Bytes, pieces } from '../bytes/bytes.ts'
import type { Expansion } from './expansion.ts'
import { cutOff, damaged } from './faults.ts'

const PIECE = 64 * 1024

/** Unpacks bzip2, of one stream or many; what comes before a fault is given before the fault is thrown. */
export async function* bunzip2(bytes: Bytes, name: string, expansion: Expansion): AsyncGenerator<Uint8Array> {
  const { default: unbzip2 } = await import('unbzip2-stream')
  const stream = unbzip2() as unknown as Transform
  const out = stream.pipe(new PassThrough({ highWaterMark: 1 << 20 }))
  let fault: unknown = null
  stream.on('error', (error: unknown) => {
    fault ??= error
    out.end()
  })
  const feed = async (): Promise<void> => {
    for await (const piece of pieces(bytes, PIECE)) {
      expansion.packed(piece.length)
      if (fault !== null) return
      if (!stream.write(piece))
        await new Promise<void>((resolve) => {
          stream.once('drain', resolve)
          out.once('end', resolve)
        })
    }
    stream.end()
  }
  const fed = feed().catch((error: unknown) => {
    fault ??= error
    out.end()
  })
  try {
    for await (const chunk of out as AsyncIterable<Uint8Array>) {
      expansion.unpacked(chunk.length)
      yield chunk
    }
    await fed
  } finally {
    out.destroy()
  }
  if (fault !== null) throw faultOf(fault, name)
}

function faultOf(fault: unknown, name: string): unknown {
  const message = fault instanceof Error ? fault.message : String(fault)
  // What the unpacker says where its input ends early.
  return /end of file|unexpected|reading '0'/i.test(message)
    ? cutOff(name, 'bzip2', fault)
    : damaged(name, 'bzip2', fault)
}
