/** No record of an archive nests deeper; what goes through records step by step would run out of stack. */
const DEEPEST = 200

/**
 * What keeps a value from being a part of a record; null when nothing does. Without recursion, so that no depth is too deep for it.
 *
 * @example faultIn({ a: [1n] }) // 'it holds a bigint, which is not JSON'
 */
export function faultIn(value: unknown): string | null {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return `it nests more than ${DEEPEST} levels deep`
    const below: unknown[] = []
    for (const one of level) {
      if (one === null || typeof one === 'string' || typeof one === 'boolean' || Number.isFinite(one)) continue
      if (typeof one !== 'object') return `it holds a ${typeof one}, which is not JSON`
      // One by one: a call has no room for the items of a long list.
      for (const item of Array.isArray(one) ? one : Object.values(one)) if (item !== undefined) below.push(item)
    }
    level = below
  }
  return null
}
