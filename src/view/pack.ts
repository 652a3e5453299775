/** A JSON value as it stands in a page. */
export type Packed = null | boolean | number | string | readonly Packed[]

/** The keys of objects that have the same ones; a key that begins with `~` has no value, and is the words of the object's span. */
export type Shapes = string[][]

/**
 * Packs records for a page: each object's keys are written once for all that have the same, words that a span gives are left out, and
 * an object that has been there before in the same article is a number.
 *
 * An object is a list that begins with the number of its shape, counted from 1; a list begins with 0; `[-n]` is the nth object again.
 *
 * @example
 * const pack = packer()
 * pack.packed({ text: 'Baku', start: 3, end: 7 }, 'In Baku') // [1, 3, 7], and pack.shapes is [['~text', 'start', 'end']]
 */
export function packer(): {
  readonly shapes: Shapes
  readonly packed: (value: unknown, text: string) => Packed
} {
  const shapes: Shapes = []
  const numbers = new Map<string, number>()
  const shapeOf = (keys: string[]): number => {
    const name = JSON.stringify(keys)
    const known = numbers.get(name)
    if (known !== undefined) return known
    numbers.set(name, shapes.push(keys))
    return shapes.length
  }
  const packed = (value: unknown, text: string): Packed => {
    const seen = new Map<string, number>()
    const pack = (one: unknown): Packed => {
      if (typeof one !== 'object' || one === null) return one as Packed
      if (Array.isArray(one)) return [0, ...one.map(pack)]
      const keys: string[] = []
      const values: Packed[] = []
      for (const [key, inner] of Object.entries(one)) {
        const given = key === 'text' && inner === wordsOf(one, text)
        keys.push(given ? `~${key}` : key)
        if (!given) values.push(pack(inner))
      }
      const list = [shapeOf(keys), ...values]
      const name = JSON.stringify(list)
      const before = seen.get(name)
      if (before !== undefined) return [-before]
      seen.set(name, seen.size + 1)
      return list
    }
    return pack(value)
  }
  return { shapes, packed }
}

/** What was packed; where an object was a number, it is the same object twice. */
export function unpacked(value: Packed, shapes: Shapes, text: string): unknown {
  const seen: unknown[] = []
  const unpack = (one: Packed): unknown => {
    if (typeof one !== 'object' || one === null) return one
    const [head] = one
    if (typeof head !== 'number') throw new Error('Expected a packed list to begin with a number')
    if (head === 0) return one.slice(1).map(unpack)
    if (head < 0) return seen[-head - 1]
    const made: Record<string, unknown> = {}
    let at = 1
    let missing = false
    for (const key of shapes[head - 1] ?? []) {
      if (key.startsWith('~')) {
        made[key.slice(1)] = ''
        missing = true
      } else made[key] = unpack(one[at++] ?? null)
    }
    if (missing) made['text'] = wordsOf(made, text)
    seen.push(made)
    return made
  }
  return unpack(value)
}

/** The words of a span of the text; null for what is no span. */
function wordsOf(value: object, text: string): string | null {
  const { start, end } = value as { start?: unknown; end?: unknown }
  return typeof start === 'number' && typeof end === 'number' ? text.slice(start, end) : null
}
