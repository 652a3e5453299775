import { Failure } from '../../model/failure.ts'
import type { RunCounts } from '../../model/run.ts'
import type { Part } from '../shards/finished-parts.ts'
import { partName } from '../shards/part-manifest.ts'
import type { Lines } from './part-lines.ts'

const NEWLINE = 10

/**
 * Refuses parts of which one does not begin where the one before it ends. Two files of the same name and contents are one
 * shard that is merged twice; but a part that begins where one of nothing does would be read from the same files twice.
 *
 * @throws {Failure} `records-off`
 */
export function checkedParts(parts: readonly Part[]): void {
  for (const [i, { manifest }] of parts.entries()) {
    const { key, from } = manifest
    const before = parts[i - 1]?.manifest
    const continues = before?.key === key && !before.last
    const follows = continues ? before.inputs > 0 && from === before.from + before.inputs : from === 0
    if (!follows) throw off(`the finished part ${partName(manifest)} does not begin where the one before it ends`)
  }
}

/** Counts the lines that are written, which must be as many as the counts of the run say. */
export class LineCount {
  #claims = 0
  #articles = 0

  add({ claims, articles }: Lines): void {
    this.#claims += linesIn(claims)
    this.#articles += linesIn(articles)
  }

  /** @throws {Failure} `records-off` */
  mustBe({ articles, claims }: RunCounts): void {
    if (this.#articles !== articles.written)
      throw off(`${articles.written} articles were counted, and ${this.#articles} lines written`)
    if (this.#claims !== claims.written)
      throw off(`${claims.written} claims were counted, and ${this.#claims} lines written`)
  }
}

function linesIn(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

function off(what: string): Failure {
  return new Failure(
    'records-off',
    `The records do not add up: ${what}. Nothing was written. Start over with --resume never, and please report it: this is a defect of Claimwire.`,
  )
}
