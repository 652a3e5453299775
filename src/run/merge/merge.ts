import type { Claim } from '../../model/claim.ts'
import type { Config } from '../../model/config.ts'
import type { RunCounts } from '../../model/run.ts'
import type { Disk } from '../../output/disk.ts'
import { type Settled, settle } from '../duplicates/settle.ts'
import { better } from '../outcomes/example-claim.ts'
import { nothing, sum } from '../outcomes/tally.ts'
import type { Part } from '../shards/finished-parts.ts'
import { articleIn, type Change, dropped, linked, refused } from './changes.ts'
import { checkedParts, LineCount } from './checks.ts'
import { gatherPrints } from './fingerprints-file.ts'
import { inputsOf, type Lines, partsAhead, stretch } from './part-lines.ts'

interface Merge {
  /** In the order of the input. */
  readonly parts: readonly Part[]
  readonly dedupe: Config['dedupe']
  /** A file that may be written in between. */
  readonly scratch: string
  readonly append: (lines: Lines) => Promise<void>
  /** Is called with the lines of what is refused only now. */
  readonly onRejected: (lines: string) => void
  readonly disk?: Disk
}

interface Merged {
  readonly counts: RunCounts
  /** The claim that best shows what was found; null when there is none. */
  readonly specimen: Claim | null
}

/**
 * Writes all parts one after the other. What depends on all articles is settled here: which repeat an id, and which are a
 * copy of an earlier story. So it does not matter which part was made when, or by which process.
 */
export async function merge({ parts, dedupe, scratch, append, onRejected, disk }: Merge): Promise<Merged> {
  checkedParts(parts)
  const prints = await gatherPrints(parts, scratch, disk)
  try {
    const settled = settle(prints, dedupe !== 'off')
    const change = changesBy(settled, dedupe)
    let counts: RunCounts = nothing()
    let specimen: Claim | null = null
    let from = 0
    const written = new LineCount()
    for await (const { part, whole } of partsAhead(parts)) {
      const { manifest } = part
      counts = sum(counts, manifest.counts)
      const pieces: Lines[] = []
      if (isTouched(settled, from, manifest.inputs)) {
        let article = from
        let kept: Lines | null = null
        for await (const own of inputsOf(part, whole)) {
          const changed = change(article++, own)
          if (changed === null) {
            kept = kept === null ? own : stretch(kept, own)
            continue
          }
          if (kept !== null) pieces.push(kept)
          kept = null
          pieces.push(changed.lines)
          counts = sum(counts, changed.counts)
          if (settled.repeatsId(article - 1)) onRejected(changed.lines.rejected.toString('utf8'))
        }
        if (kept !== null) pieces.push(kept)
      } else pieces.push(whole)
      for (const lines of pieces.length > FEW ? [joined(pieces)] : pieces) {
        await append(lines)
        written.add(lines)
      }
      from += manifest.inputs
      if (manifest.specimen) specimen = better(specimen, manifest.specimen)
    }
    written.mustBe(counts)
    return { counts, specimen }
  } finally {
    await prints.close()
  }
}

/** What becomes of an article's lines when all articles are known; null where they stay as they are. */
function changesBy(settled: Settled, dedupe: Config['dedupe']): (article: number, lines: Lines) => Change | null {
  const ids = new Map<number, string>()
  return (article, lines) => {
    if (settled.repeatsId(article)) return refused(lines)
    if (settled.hasCopies(article)) ids.set(article, articleIn(lines).id)
    const story = settled.copyOf(article)
    if (story === null) return null
    return dedupe === 'drop' ? dropped(lines) : linked(lines, ids.get(story) ?? '')
  }
}

function isTouched({ repeatsId, copyOf, hasCopies }: Settled, from: number, inputs: number): boolean {
  for (let article = from; article < from + inputs; article++) {
    if (repeatsId(article) || hasCopies(article) || copyOf(article) !== null) return true
  }
  return false
}

/** So many pieces of a part are written one by one; more are put together first, which takes less than to write each. */
const FEW = 16

function joined(lines: readonly Lines[]): Lines {
  const all = (name: keyof Lines) => Buffer.concat(lines.map((own) => own[name]))
  return { claims: all('claims'), articles: all('articles'), rejected: all('rejected') }
}
