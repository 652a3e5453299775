import { ENTRY_BYTES, lengthsOf } from '../outcomes/entry.ts'
import type { Part } from '../shards/finished-parts.ts'
import { readPartFile } from '../shards/part-files.ts'

/** The lines of one input, or of several, in each of the three files of records. */
export interface Lines {
  readonly claims: Buffer
  readonly articles: Buffer
  readonly rejected: Buffer
}

/** Every part with all of its lines; the next one is read while one is worked on. A part is never longer than memory holds. */
export async function* partsAhead(
  parts: readonly Part[],
): AsyncGenerator<{ readonly part: Part; readonly whole: Lines }, void> {
  let next: Promise<Lines> | null = null
  for (const [i, part] of parts.entries()) {
    const whole: Lines = await (next ?? linesOf(part))
    const following = parts[i + 1]
    next = following === undefined ? null : linesOf(following)
    next?.catch(() => {}) // who stops before it never hears of it
    yield { part, whole }
  }
}

async function linesOf(part: Part): Promise<Lines> {
  const [claims, articles, rejected] = await Promise.all([
    readPartFile(part, 'claims.jsonl'),
    readPartFile(part, 'articles.jsonl'),
    readPartFile(part, 'rejected.jsonl'),
  ])
  return { claims, articles, rejected }
}

/** The same lines input by input. */
export async function* inputsOf(part: Part, lines: Lines): AsyncGenerator<Lines, void> {
  const index = await readPartFile(part, 'index')
  const [claims, articles, rejected] = [cutting(lines.claims), cutting(lines.articles), cutting(lines.rejected)]
  for (let i = 0; i < part.manifest.inputs; i++) {
    const lengths = lengthsOf(index, i * ENTRY_BYTES)
    yield {
      claims: claims(lengths.claims),
      articles: articles(lengths.articles),
      rejected: rejected(lengths.rejected),
    }
  }
}

/** The lines of a part from those of one input to those of another. */
export function stretch(first: Lines, last: Lines): Lines {
  const from = (a: Buffer, b: Buffer) => Buffer.from(a.buffer, a.byteOffset, b.byteOffset + b.length - a.byteOffset)
  return {
    claims: from(first.claims, last.claims),
    articles: from(first.articles, last.articles),
    rejected: from(first.rejected, last.rejected),
  }
}

/** Takes piece after piece from the front. */
function cutting(bytes: Buffer): (length: number) => Buffer {
  let from = 0
  return (length) => {
    from += length
    return bytes.subarray(from - length, from)
  }
}
