/** A value of a facet as the filters show it. */
export interface FacetRow {
  readonly value: string
  readonly count: number
  readonly isChosen: boolean
}

/**
 * The first values of a facet: those that are chosen, then names before words such as “he”, the most frequent first.
 *
 * It keeps only as many as are shown, since there may be tens of thousands of speakers, and somebody may be typing.
 *
 * @param part only values that have it; an empty one is in all
 * @returns the rows, and how many there are altogether
 */
export function facetRows(
  values: readonly string[],
  counts: Int32Array,
  chosen: readonly string[],
  part: string,
  most: number,
): { readonly rows: readonly FacetRow[]; readonly all: number } {
  const rows: FacetRow[] = []
  const sought = part.toLowerCase()
  let all = 0
  for (let at = 0; at < values.length; at++) {
    const [value = '', count = 0] = [values[at], counts[at]]
    const isChosen = chosen.includes(value)
    if (!isChosen && (count === 0 || (sought !== '' && !value.toLowerCase().includes(sought)))) continue
    all++
    const row = { value, count, isChosen }
    const last = rows[rows.length - 1]
    if (rows.length >= most && last !== undefined && !isBefore(row, last)) continue
    let place = rows.length
    for (let other = rows[place - 1]; other !== undefined && isBefore(row, other); other = rows[place - 1]) place--
    rows.splice(place, 0, row)
    if (rows.length > most) rows.pop()
  }
  return { rows, all }
}

function isBefore(a: FacetRow, b: FacetRow): boolean {
  if (a.isChosen !== b.isChosen) return a.isChosen
  if (isNamed(a) !== isNamed(b)) return isNamed(a)
  return a.count > b.count
}

const isNamed = ({ value }: FacetRow): boolean => !value.startsWith('“')
