/**
 * The first items of a source, until they are enough or there are no more, and the source with those items still in it.
 *
 * @returns `whole` when the source has no others; `letGo` closes the source, for a caller that does not read it to its end.
 */
export async function peek<T>(
  source: AsyncIterable<T>,
  enough: (first: readonly T[]) => boolean,
): Promise<{ first: T[]; whole: boolean; all: AsyncGenerator<T>; letGo: () => Promise<void> }> {
  const iterator = source[Symbol.asyncIterator]()
  const first: T[] = []
  let whole = false
  while (!whole && !enough(first)) {
    const next = await iterator.next()
    if (next.done === true) whole = true
    else first.push(next.value)
  }
  const rest: AsyncIterable<T> = { [Symbol.asyncIterator]: () => iterator }
  return {
    first,
    whole,
    letGo: async () => {
      await iterator.return?.()
    },
    all: (async function* () {
      for (let item = first.shift(); item !== undefined; item = first.shift()) yield item
      if (!whole) yield* rest
    })(),
  }
}
