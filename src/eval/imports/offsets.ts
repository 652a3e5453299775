/**
 * Turns offsets in code points, as Python counts, into offsets in UTF-16 code units.
 *
 * @example fromCodePoints('💩 rain')(2) // 3
 */
export function fromCodePoints(text: string): (offset: number) => number {
  if (!/[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text)) return (offset) => offset
  const at: number[] = []
  let unit = 0
  for (const point of text) {
    at.push(unit)
    unit += point.length
  }
  at.push(unit)
  return (offset) => at[offset] ?? unit
}
