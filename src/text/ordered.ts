/**
 * A list in order, as `toSorted` gives it; one that stands in order already, as nearly all that is found in a text does, is not copied.
 *
 * @example ordered(dates, (a, b) => a.start - b.start)
 */
export function ordered<T>(list: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  for (let i = 1; i < list.length; i++) {
    const before = list[i - 1]
    const one = list[i]
    if (before !== undefined && one !== undefined && compare(before, one) > 0) return list.toSorted(compare)
  }
  return list
}
