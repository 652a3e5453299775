const PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g

/**
 * Turns offsets in UTF-16 code units into offsets in code points, as Python counts.
 *
 * @example codePoints('💩 rain')(3) // 2
 */
export function codePoints(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(PAIR), ({ index }) => index)
  if (pairs.length === 0) return (offset) => offset
  return (offset) => offset - pairsBefore(pairs, offset)
}

/** How many pairs end at an offset or before it. */
function pairsBefore(pairs: readonly number[], offset: number): number {
  let [low, high] = [0, pairs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle] ?? 0) + 1 < offset) low = middle + 1
    else high = middle
  }
  return low
}
