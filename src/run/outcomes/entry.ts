import { FINGERPRINT_BYTES } from '../duplicates/fingerprint.ts'

/** What a part's index holds for each input, one after the other: how long its lines are in the three files, then its fingerprint. */
const LENGTHS = 3 * 4
export const ENTRY_BYTES = LENGTHS + FINGERPRINT_BYTES
/** Where the fingerprint begins. */
export const PRINT_AT = LENGTHS

/** How many bytes of each file belong to an input. */
interface Lengths {
  readonly claims: number
  readonly articles: number
  readonly rejected: number
}

/** @param print what the article is recognized by among others; null when none is written */
export function entryOf({ claims, articles, rejected }: Lengths, print: Uint8Array | null): Uint8Array {
  const entry = Buffer.alloc(ENTRY_BYTES)
  for (const [i, length] of [claims, articles, rejected].entries()) entry.writeUInt32LE(length, i * 4)
  if (print !== null) entry.set(print, PRINT_AT)
  return entry
}

/** @param at where the entry begins in the buffer */
export function lengthsOf(index: Buffer, at: number): Lengths {
  const [claims, articles, rejected] = [0, 4, 8].map((from) => index.readUInt32LE(at + from))
  return { claims: claims ?? 0, articles: articles ?? 0, rejected: rejected ?? 0 }
}
