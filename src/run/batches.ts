/**
 * Gathers single items into batches, the last one as long as what is left.
 *
 * @example batches([1, 2, 3], 2) // [1, 2], [3]
 */
export async function* batches<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[], void> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** The first items of a source, up to a number of them, and the source with those items still in it. */
export async function peek<T>(source: AsyncIterable<T>, most: number): Promise<{ first: T[]; all: AsyncGenerator<T> }> {
  const iterator = source[Symbol.asyncIterator]()
  const first: T[] = []
  let done = false
  while (first.length < most && !done) {
    const next = await iterator.next()
    if (next.done === true) done = true
    else first.push(next.value)
  }
  const rest: AsyncIterable<T> = { [Symbol.asyncIterator]: () => iterator }
  return {
    first,
    all: (async function* () {
      yield* first
      if (!done) yield* rest
    })(),
  }
}
