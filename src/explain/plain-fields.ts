/** Where a mention stands by its tokens, which its words say already. */
const ANCHORS: ReadonlySet<string> = new Set(['sentence', 'tokens', 'extent'])

/** How deep the values of fields are shown: a list of dates within a date is, the words of a phrase within them are not. */
const DEEPEST = 3

/**
 * The plain fields of a value, for JSON: sets and functions are left out.
 *
 * @example plainFields({ effect: 'killed', best: 12, traits: new Set() }) // { effect: 'killed', best: 12 }
 */
export function plainFields(value: unknown): Readonly<Record<string, unknown>> {
  const plain = plainValue(value, 0)
  return typeof plain === 'object' && plain !== null && !Array.isArray(plain) ? { ...plain } : { value: plain }
}

/** @returns undefined for what is left out. */
function plainValue(value: unknown, depth: number): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value
  if (typeof value !== 'object' || depth >= DEEPEST) return undefined
  if (Array.isArray(value)) return value.map((one) => plainValue(one, depth + 1)).filter((one) => one !== undefined)
  if (Object.getPrototypeOf(value) !== Object.prototype) return undefined
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      if (ANCHORS.has(key)) return []
      const plain = plainValue(one, depth + 1)
      return plain === undefined ? [] : [[key, plain]]
    }),
  )
}
