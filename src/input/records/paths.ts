type JsonObject = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * What a record has under a path: under the key of that very name, else step by step.
 *
 * @example at({ fields: { bodyText: 'x' } }, 'fields.bodyText') // 'x'
 */
export function at(record: JsonObject, path: string): unknown {
  if (Object.hasOwn(record, path)) return record[path]
  if (!path.includes('.')) return undefined
  let value: unknown = record
  for (const step of path.split('.')) {
    if (Array.isArray(value) && /^\d{1,9}$/.test(step)) value = value[Number(step)]
    else if (isObject(value) && Object.hasOwn(value, step)) value = value[step]
    else return undefined
  }
  return value
}

/** A record without what stands under some paths. */
export function without(record: object, paths: readonly string[]): Record<string, unknown> {
  const rest: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(record)) if (!paths.includes(key) && key !== '__proto__') rest[key] = value
  for (const path of paths) {
    if (!path.includes('.')) continue
    const [step = '', ...further] = path.split('.')
    const below = rest[step]
    if (further.length > 0 && !Object.hasOwn(record, path) && isObject(below))
      rest[step] = without(below, [further.join('.')])
  }
  return rest
}

/** How deep a list of articles is looked for, for the sentence that says where it may be. */
const DEEPEST = 3

/** The first list of objects in a record, with the path to it; null when there is none. */
export function listIn(record: JsonObject): { readonly path: string; readonly first: JsonObject } | null {
  let level: (readonly [string, JsonObject])[] = [['', record]]
  for (let depth = 0; depth < DEEPEST; depth++) {
    const below: (readonly [string, JsonObject])[] = []
    for (const [before, one] of level.slice(0, 100))
      for (const [key, value] of Object.entries(one)) {
        const path = `${before}${key.slice(0, 40)}`
        if (Array.isArray(value) && isObject(value[0])) return { path, first: value[0] }
        if (isObject(value)) below.push([`${path}.`, value])
      }
    level = below
  }
  return null
}

const LEAST = 40

/** The path to the longest text of a record, of some words at least; null when there is none. */
export function pathOfText(record: JsonObject, before = '', depth = 0): string | null {
  let best: string | null = null
  let longest = LEAST
  for (const [key, value] of Object.entries(record)) {
    const path = `${before}${key.slice(0, 40)}`
    const inner = isObject(value) && depth < DEEPEST ? pathOfText(value, `${path}.`, depth + 1) : null
    const text = inner === null ? value : at(record, inner.slice(before.length))
    if (typeof text !== 'string' || text.length < longest) continue
    longest = text.length
    best = inner ?? path
  }
  return best
}
