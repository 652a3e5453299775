import { createHash } from 'node:crypto'
import type { ArticleRecord } from '../../model/article.ts'
import { PLACES, sketchOf } from './sketch.ts'
import { wordsOf } from './words.ts'

/** The layout of a fingerprint, in bytes. */
const [ID, TEXT, RUNS, SKETCH] = [0, 16, 32, 36]
export const FINGERPRINT_BYTES = SKETCH + PLACES * 2

/** What an article is recognized by across an archive, in a few bytes: its id, its words, and a sketch of them. */
export function fingerprintOf({ id, text }: Pick<ArticleRecord, 'id' | 'text'>): Uint8Array {
  const words = wordsOf(text)
  const { runs, places } = sketchOf(words)
  const print = Buffer.alloc(FINGERPRINT_BYTES)
  createHash('sha256')
    .update(id)
    .digest()
    .copy(print, ID, 0, TEXT - ID)
  createHash('sha256')
    .update(words.numbers)
    .digest()
    .copy(print, TEXT, 0, RUNS - TEXT)
  print.writeUInt32LE(runs, RUNS)
  for (const [i, value] of places.entries()) print.writeUInt16LE(value, SKETCH + i * 2)
  return print
}

/** A part of a fingerprint that two articles have alike, or not. */
export type Trait = 'id' | 'text'
const AT = { id: ID, text: TEXT } as const

/** @param at where the fingerprint begins in the buffer */
export function numberOf(print: Buffer, at: number, trait: Trait, which: 0 | 1): number {
  return print.readUInt32LE(at + AT[trait] + which * 4)
}

export function alike(a: Buffer, atA: number, b: Buffer, atB: number, trait: Trait): boolean {
  const [from, length] = [AT[trait], TEXT - ID]
  return a.compare(b, atB + from, atB + from + length, atA + from, atA + from + length) === 0
}

export function runsOf(print: Buffer, at: number): number {
  return print.readUInt32LE(at + RUNS)
}

export function placeOf(print: Buffer, at: number, place: number): number {
  return print.readUInt16LE(at + SKETCH + place * 2)
}
