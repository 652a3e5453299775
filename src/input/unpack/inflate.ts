import { createGunzip, createInflateRaw } from 'node:zlib'
import { type Bytes, pieces } from '../bytes/bytes.ts'
import { fed } from '../bytes/fed.ts'
import type { Expansion } from './expansion.ts'
import { cutOff, damaged } from './faults.ts'

/** A piece grows to at most a thousand times its size, all of which is held until it is taken. */
const PIECE = 64 * 1024
/** What is lost before a fault: the unpacker gives its output in full chunks, and fails without giving the last. */
const OPTIONS = { chunkSize: 64 * 1024 }
/** gzip of one member or many; zip has the bare data. */
const unpackers = { gzip: () => createGunzip(OPTIONS), zip: () => createInflateRaw(OPTIONS) }

/**
 * Unpacks deflated data; what comes before a fault is given before the fault is thrown.
 *
 * @throws {Unreadable} `unreadable` when the data ends early or is damaged, `archive-bomb` when it grows beyond all bounds.
 */
export async function* inflate(
  bytes: Bytes,
  kind: keyof typeof unpackers,
  name: string,
  expansion: Expansion,
): AsyncGenerator<Uint8Array> {
  try {
    yield* fed<Buffer>(counted(pieces(bytes, PIECE), expansion), unpackers[kind](), ({ length }) =>
      expansion.unpacked(length),
    )
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'Z_BUF_ERROR') throw cutOff(name, kind, error)
    throw typeof code === 'string' && code.startsWith('Z_') ? damaged(name, kind, error) : error
  }
}

async function* counted(bytes: Bytes, expansion: Expansion): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    expansion.packed(chunk.length)
    yield chunk
  }
}
