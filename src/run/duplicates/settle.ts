import { FEWEST_RUNS, nearlyAlike } from './copies.ts'
import { alike, numberOf, placeOf, runsOf, type Trait } from './fingerprint.ts'
import type { Fingerprints } from './fingerprints.ts'
import { type KeyTable, keyTable } from './key-table.ts'
import { type Pass, passes } from './passes.ts'
import { PLACES } from './sketch.ts'
import { mixed } from './words.ts'

/** How many similar earlier articles are remembered for an article. */
const RESEMBLED = 4
/** Places that make one key. Two texts that share half of their runs share one of the keys in 98 of 100 cases. */
const ROWS = 3
/** Entries of the table, which then takes 32 MB. */
const ROOM = 2 ** 21

/** What is known of an archive's articles once they have all been seen, each by its number in input order. */
export interface Settled {
  /** Whether an article before it has the same id. */
  readonly repeatsId: (article: number) => boolean
  /** The story that an article is a copy of: the first of its kind, never a copy itself; null for a story of its own. */
  readonly copyOf: (article: number) => number | null
  /** Whether there are copies of it. */
  readonly hasCopies: (article: number) => boolean
}

/**
 * Finds which articles repeat an id, and which are copies of an earlier story: word for word, or nearly.
 *
 * Memory is a table of fixed size and 30 bytes per article; more articles take more passes over the fingerprints.
 *
 * @param copies whether copies are looked for
 * @param room entries of the table, 16 to 32 bytes each
 */
export function settle(prints: Fingerprints, copies: boolean, room: number = ROOM): Settled {
  const table = keyTable(Math.max(1024, Math.min(room, prints.count * (PLACES / ROWS))))
  const everybody = () => true
  const sameId = firstWithSame('id', prints, everybody, table, room)
  const isOwn = (article: number) => sameId[article] === 0
  const repeatsId = (article: number) => !isOwn(article)
  if (!copies) return { repeatsId, copyOf: () => null, hasCopies: () => false }
  const sameText = firstWithSame('text', prints, isOwn, table, room)
  const isNew = (article: number) => isOwn(article) && sameText[article] === 0
  const origin = resolved(prints, sameText, resembling(prints, isNew, table, room))
  const copied = new Uint8Array(prints.count)
  for (const story of origin) if (story !== 0) copied[story - 1] = 1
  return {
    repeatsId,
    copyOf: (article) => (origin[article] ? origin[article] - 1 : null),
    hasCopies: (article) => copied[article] === 1,
  }
}

/** For each article one more than the number of the first with the same trait; 0 for those who are first themselves. */
function firstWithSame(
  trait: Trait,
  prints: Fingerprints,
  takesPart: (article: number) => boolean,
  table: KeyTable,
  room: number,
): Uint32Array {
  const first = new Uint32Array(prints.count)
  for (const { slice, slices } of passes(prints.count, 1, room)) {
    table.clear()
    prints.each((print, at, article) => {
      const tag = numberOf(print, at, trait, 0)
      if (tag % slices !== slice || !takesPart(article)) return
      if (trait === 'text' && runsOf(print, at) === 0) return // nothing but marks
      const earlier = table.meet(numberOf(print, at, trait, 1), tag, article, (other) =>
        alike(print, at, prints.of(other), 0, trait),
      )
      if (earlier !== null) first[article] = earlier + 1
    })
  }
  return first
}

/** For each article, the numbers plus one of some earlier ones that it is nearly a copy of; 0 where there are no more. */
function resembling(
  prints: Fingerprints,
  takesPart: (article: number) => boolean,
  table: KeyTable,
  room: number,
): Uint32Array {
  const found = new Uint32Array(prints.count * RESEMBLED)
  const meet = (print: Buffer, at: number, article: number, key: number, { slice, slices }: Pass) => {
    const [slot, tag] = keyOf(print, at, key)
    if (tag % slices !== slice) return
    const mine = found.subarray(article * RESEMBLED, (article + 1) * RESEMBLED)
    const earlier = table.meet(
      slot,
      tag,
      article,
      (other) => mine.includes(other + 1) || nearlyAlike(print, at, prints.of(other), 0),
    )
    if (earlier === null || mine.includes(earlier + 1)) return
    const free = mine.indexOf(0)
    if (free >= 0) mine[free] = earlier + 1
  }
  for (const pass of passes(prints.count, PLACES / ROWS, room)) {
    table.clear()
    prints.each((print, at, article) => {
      if (!takesPart(article) || runsOf(print, at) < FEWEST_RUNS) return
      for (const key of pass.keys) meet(print, at, article, key, pass)
    })
  }
  return found
}

function keyOf(print: Buffer, at: number, key: number): [slot: number, tag: number] {
  const [a, b, c] = [0, 1, 2].map((row) => placeOf(print, at, key * ROWS + row))
  const low = mixed((a ?? 0) * 0x10000 + (b ?? 0))
  return [mixed(low ^ mixed((c ?? 0) + key * 0x10000)), mixed(low + Math.imul((c ?? 0) + 1, 0x9e3779b1))]
}

/**
 * For each article one more than the number of the story it is a copy of; 0 for a story of its own.
 *
 * An article that resembles a copy is compared with that copy's story: otherwise a story updated day after day, a little each time, would be
 * one with what it was at first.
 */
function resolved(prints: Fingerprints, sameText: Uint32Array, resembles: Uint32Array): Uint32Array {
  const origin = new Uint32Array(prints.count)
  const storyOf = (article: number) => (origin[article] || article + 1) - 1
  for (let article = 0; article < prints.count; article++) {
    const same = sameText[article] ?? 0
    if (same !== 0) {
      origin[article] = storyOf(same - 1) + 1
      continue
    }
    let best: number | null = null
    for (const one of resembles.subarray(article * RESEMBLED, (article + 1) * RESEMBLED)) {
      if (one === 0) break
      const story = storyOf(one - 1)
      if (best !== null && story >= best) continue
      if (story === one - 1 || nearlyAlike(Buffer.from(prints.of(article)), 0, prints.of(story), 0)) best = story
    }
    if (best !== null) origin[article] = best + 1
  }
  return origin
}
