import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { extract } from '../src/extract.ts'
import { checkedArticleSchema, checkedClaimSchema } from '../src/model/checked.ts'
import { acceptor } from '../src/stages/validate/acceptor.ts'

const text = `At least 12 civilians were killed in Ganja on Tuesday, police said. “We lost 3 nurses,” Mayor Hugh Hill told
reporters in Leeds. Between 20 and 25 people were hurt from 3 May to 5 May 2020, up from 18.`
const { article, claims } = extract({ text, published: '2020-10-14', title: 'A day in Ganja' })
const schemas = { article: checkedArticleSchema, claim: checkedClaimSchema }
const accepts = { article: acceptor(schemas.article), claim: acceptor(schemas.claim) }
const records = [
  { kind: 'article' as const, record: article },
  ...claims.map((claim) => ({ kind: 'claim' as const, record: { text, claim } })),
]

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** Every place in a record, as the objects and lists on the way to it would be asked for. */
function places(value: Json, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
}

/** A copy with one place changed: another value, none, or a key too many. */
function changed(record: unknown, at: number, to: Json | undefined): Json {
  const copy = structuredClone(record) as Json
  const all = places(copy)
  const path = all[at % all.length] ?? []
  const last = path[path.length - 1]
  let holder: Json = copy
  for (const key of path.slice(0, -1)) holder = (holder as Record<string, Json>)[key] ?? null
  if (last === undefined) return to ?? { ...(copy as Record<string, Json>), more: 1 }
  if (to === undefined) delete (holder as Record<string, Json>)[last]
  else (holder as Record<string, Json>)[last] = to
  return copy
}

const other = fc.oneof(
  fc.constantFrom<(Json | undefined)[]>(
    undefined,
    null,
    true,
    '',
    'x',
    'AZ',
    '2020-10-13',
    -1,
    0,
    1,
    0.5,
    91,
    2 ** 53,
    [],
    {},
  ),
  fc.constantFrom<Json[]>(
    [null],
    [''],
    { start: 3, end: 2 },
    { start: 0, end: 2, text: 'At' },
    { more: 1 },
    'killed',
    'date',
  ),
)

describe('the test made of a schema', () => {
  test('accepts the records of an article', () => {
    expect(records.length).toBeGreaterThan(3)
    for (const { kind, record } of records) expect(accepts[kind](record)).toBe(true)
  })
  test('says of a record with one place changed what the schema says', () => {
    let refused = 0
    fc.assert(
      fc.property(fc.constantFrom(...records), fc.nat(), other, ({ kind, record }, at, to) => {
        const value = changed(record, at, to)
        const { success } = schemas[kind].safeParse(value)
        if (!success) refused++
        expect(accepts[kind](value)).toBe(success)
      }),
      { numRuns: 4000, seed: 1 },
    )
    expect(refused).toBeGreaterThan(1000)
  })
  test.each<[why: string, schema: z.ZodType, values: unknown[]]>([
    ['numbers within bounds', z.number().min(0).max(1), [0, 1, -0.1, 1.1, Number.NaN, Number.POSITIVE_INFINITY, '0']],
    ['bounds outside of what they hold', z.number().gt(0).lt(1), [0, 0.5, 1]],
    ['whole numbers', z.int().positive(), [1, 0, 1.5, 2 ** 53, -1]],
    ['words of a pattern', z.string().min(2).regex(/^a/), ['ab', 'a', 'b', 3]],
    ['one of some', z.enum(['a', 'b']).nullable(), ['a', 'c', null, undefined]],
    ['lists', z.array(z.literal(1)).min(1), [[1], [], [1, 2], 'x', null]],
    ['a refinement', z.strictObject({ a: z.int() }).refine(({ a }) => a > 2), [{ a: 3 }, { a: 1 }, { a: 3, b: 1 }, {}]],
    ['an object that drops what it does not know', z.object({ a: z.int() }), [{ a: 1 }, { a: 1, b: 2 }, { a: 'x' }]],
    ['what may be left out', z.strictObject({ a: z.int().optional() }), [{ a: 1 }, {}, { a: 'x' }]],
    ['either of two', z.union([z.string(), z.int()]), ['x', 1, 1.5, null]],
    ['no object', z.strictObject({}), [{}, [], null, 'x', new Date(0)]],
  ])('never says yes where the schema says no: %s', (_, schema, values) => {
    const own = acceptor(schema)
    for (const value of values) if (own(value)) expect(schema.safeParse(value).success).toBe(true)
    expect(values.some(own)).toBe(true)
  })
})
