/**
 * Random numbers, the same for the same seed on every machine: the generator mulberry32.
 *
 * @returns a function that gives a number from 0 up to but not including 1.
 */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Draws some of many in one pass, each with the same chance, and gives them in their order; only what is drawn is held.
 *
 * @example draw(['a', 'b', 'c'], 2, 1) // two of the three
 */
export async function draw<T>(items: AsyncIterable<T>, count: number, seed: number): Promise<T[]> {
  const next = randomNumbers(seed)
  const drawn: { item: T; at: number }[] = []
  let met = 0
  for await (const item of items) {
    const seat = met < count ? met : Math.floor(next() * (met + 1))
    if (seat < count) drawn[seat] = { item, at: met }
    met++
  }
  return drawn.sort((a, b) => a.at - b.at).map(({ item }) => item)
}
