import { isRejected } from '../../input/ingest.ts'
import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'

/** What ingest gives: an article, or the refusal of what should have been one. */
export type Input = Article | Rejected

/** A batch is full at this many characters even if it has few articles, so that long ones do not fill the memory. */
const FULL = 500_000

/**
 * Gathers inputs into batches; the last one of a source is as long as what is left, and is there also when nothing is.
 *
 * @example batches([a, b, c], 2) // [a, b], then [c] as the last
 */
export async function* batches(
  inputs: AsyncIterable<Input>,
  size: number,
): AsyncGenerator<{ readonly inputs: readonly Input[]; readonly last: boolean }, void> {
  let batch: Input[] = []
  let characters = 0
  for await (const input of inputs) {
    batch.push(input)
    characters += lengthOf(input)
    if (batch.length < size && characters < FULL) continue
    yield { inputs: batch, last: false }
    batch = []
    characters = 0
  }
  yield { inputs: batch, last: true }
}

/** Characters to work on. */
export function lengthOf(input: Input): number {
  return isRejected(input) ? 0 : input.text.length
}
