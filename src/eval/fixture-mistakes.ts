import { type Document, isMap, isScalar, type LineCounter } from 'yaml'
import * as z from 'zod'
import { nearest } from '../text/nearest.ts'
import { fixtureSchema } from './fixture.ts'

/** A fixture as it is written, to tell the lines of. */
export interface Written {
  readonly document: Document
  readonly counter: LineCounter
}

/** The line of what is at a path, or of what holds it. */
export function lineOf({ document, counter }: Written, path: readonly PropertyKey[]): number {
  const node: unknown = document.getIn(path, true)
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
  const offset: unknown = Array.isArray(range) ? range[0] : null
  if (typeof offset === 'number') return counter.linePos(offset).line
  return path.length === 0 ? 0 : lineOf({ document, counter }, path.slice(0, -1))
}

/**
 * Says of each mistake in a fixture on which line it is, what it is, and what may have been meant.
 *
 * @example fixtureMistakes(error, written, 'gold/a.yaml') // ['gold/a.yaml:3: sentences.0: Unrecognized key: "plases"; did you mean "places"?']
 */
export function fixtureMistakes({ issues }: z.ZodError, written: Written, file: string): string[] {
  const told = (line: number, path: readonly PropertyKey[], message: string) =>
    `${file}:${line}: ${path.join('.') || 'the fixture'}: ${message}`
  // What is missing was given under a name that is nearly its own
  const meant = new Set<string>()
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return []
    const known = keysAt(issue.path)
    return issue.keys.map((key) => {
      const near = nearest(key, known)
      if (near !== null) meant.add([...issue.path, near].join('.'))
      const advice = near === null ? `; expected ${known.join(', ')}` : `; did you mean ${JSON.stringify(near)}?`
      return told(lineOfKey(written, issue.path, key), issue.path, `Unrecognized key: ${JSON.stringify(key)}${advice}`)
    })
  })
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' || meant.has(issue.path.join('.'))) return []
    const isMissing = issue.code !== 'custom' && !written.document.hasIn(issue.path)
    const message = isMissing ? `it is missing; ${issue.message}` : issue.message
    return told(lineOf(written, issue.path), issue.path, message)
  })
  return [...unknown, ...others]
}

function lineOfKey(written: Written, path: readonly PropertyKey[], key: string): number {
  const node: unknown = path.length === 0 ? written.document.contents : written.document.getIn(path, true)
  const own = isMap(node) ? node.items.find((pair) => isScalar(pair.key) && pair.key.value === key)?.key : null
  const offset = isScalar(own) ? own.range?.[0] : undefined
  return offset === undefined ? lineOf(written, path) : written.counter.linePos(offset).line
}

type Schema = z.core.JSONSchema._JSONSchema | undefined

/** The keys that a fixture may have at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  const whole: Schema = z.toJSONSchema(fixtureSchema, { io: 'input' })
  const at = path.reduce<Schema[]>(
    (schemas, key) => schemas.flatMap((schema) => stepInto(schema, key)).flatMap(alternatives),
    [whole],
  )
  return at.flatMap((schema) => (typeof schema === 'object' ? Object.keys(schema.properties ?? {}) : []))
}

function stepInto(schema: Schema, key: PropertyKey): Schema[] {
  if (typeof schema !== 'object') return []
  if (typeof key !== 'number') return [schema.properties?.[String(key)]]
  return Array.isArray(schema.items) ? [] : [schema.items]
}

function alternatives(schema: Schema): Schema[] {
  return typeof schema === 'object' && schema.anyOf !== undefined ? schema.anyOf.flatMap(alternatives) : [schema]
}
