import { createGunzip, createInflateRaw } from 'node:zlib'
import { type Bytes, bytesOf, pieces } from '../bytes/bytes.ts'
import { fed } from '../bytes/fed.ts'
import type { Expansion } from './expansion.ts'
import { behind, cutOff, damaged, damagedAt } from './faults.ts'

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
  path: string | null = null,
): AsyncGenerator<Uint8Array> {
  let given = 0
  let taken = 0
  try {
    for await (const chunk of fed<Buffer>(
      counted(pieces(bytes, PIECE), {
        ...expansion,
        packed: (length) => {
          expansion.packed(length)
          taken += length
        },
      }),
      unpackers[kind](),
      ({ length }) => expansion.unpacked(length),
    )) {
      given += chunk.length
      yield chunk
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'Z_DATA_ERROR' && path !== null) {
      yield* lastOf(path, taken, given)
      throw trailing(error) ? behind(name, error) : damagedAt(name, kind, error)
    }
    if (code === 'Z_BUF_ERROR') throw cutOff(name, kind, error)
    throw typeof code === 'string' && code.startsWith('Z_') ? damaged(name, kind, error) : error
  }
}

/** Whether the fault is that something else follows a member that is whole. */
function trailing(error: unknown): boolean {
  return error instanceof Error && error.message === 'incorrect header check'
}

/**
 * What the unpacker held back when it failed: the last piece is fed to another one byte by byte, so that all of it comes out that stands
 * before the fault.
 *
 * @param taken how many bytes of the file were fed until it failed
 * @param given how many unpacked bytes came out of them
 */
async function* lastOf(path: string, taken: number, given: number): AsyncGenerator<Uint8Array> {
  const from = Math.max(0, taken - PIECE)
  const steps = (async function* () {
    let at = 0
    for await (const piece of pieces(bytesOf(path), PIECE)) {
      if (at >= taken) return
      if (at < from) yield piece
      else for (let byte = 0; byte < piece.length; byte++) yield piece.subarray(byte, byte + 1)
      at += piece.length
    }
  })()
  let passed = 0
  try {
    for await (const chunk of fed<Buffer>(steps, unpackers.gzip())) {
      if (passed + chunk.length > given) yield chunk.subarray(Math.max(0, given - passed))
      passed += chunk.length
    }
  } catch {
    // The same fault again; the caller reports it.
  }
}

async function* counted(bytes: Bytes, expansion: Expansion): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    expansion.packed(chunk.length)
    yield chunk
  }
}
