import { setFlagsFromString } from 'node:v8'
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { lazyStages } from '../src/lazy-stages.ts'
import { corpus } from './corpus.ts'
import { configOf } from './document.ts'

setFlagsFromString('--allow-natives-syntax')
const haveSameShape: (one: object, other: object) => boolean = runInThisContext(
  '(one, other) => %HaveSameMap(one, other)',
)
setFlagsFromString('--no-allow-natives-syntax')

/** When a field first holds another sort of value than before, the engine changes the shape; after so many articles it has seen all sorts. */
const LEARNT = 60

/** So many shapes of a kind are enough to fail. */
const ENOUGH = 3

test('values of one kind are of one shape, so that what reads them is compiled once and for that shape', async () => {
  const config = configOf({})
  const shapes = new Map<string, object[]>()
  for (const [i, article] of [...(await corpus()).values()].entries()) {
    const { document, extracted, attributed, drafts } = lazyStages(article, config)
    if (i < LEARNT) continue
    const { dates, casualties: found, quotations, speakers } = extracted
    const { places, casualties, reports, assertions, tolls } = attributed
    const kinds = { dates, found, quotations, speakers, places, casualties, reports, assertions, tolls }
    const { paragraphs, sentences } = document
    for (const [kind, values] of Object.entries({ ...kinds, paragraphs, sentences, claims: drafts.claims })) {
      const known = shapes.get(kind) ?? []
      shapes.set(kind, known)
      for (const value of values)
        if (known.length < ENOUGH && !known.some((one) => haveSameShape(one, value))) known.push(value)
    }
  }
  for (const [kind, known] of shapes)
    expect(
      known.map((one) => Object.keys(one)),
      kind,
    ).toHaveLength(1)
})
