import { expect, test } from 'vitest'
import { evaluate } from '../src/eval/command.ts'
import { kindNames, type Scores } from '../src/eval/score.ts'
import { ROOT } from './corpus.ts'
import { floors, raised } from './floors.ts'

const { scores } = await evaluate({ folder: 'corpus', min: null, cwd: ROOT })

test.each(kindNames)('%s do not fall below their floor on the corpus', (kind) => {
  expect(scores.kinds[kind].overlap.f1 ?? 0).toBeGreaterThanOrEqual(floors[kind])
})

test('floors rise and are never lowered', () => {
  const score = (f1: number) => ({ overlap: { precision: f1, recall: f1, f1 } })
  const kinds = Object.fromEntries(kindNames.map((kind) => [kind, score(50)]))
  const old = { ...(Object.fromEntries(kindNames.map((kind) => [kind, 40])) as typeof floors), dates: 60 }
  const { floors: higher, lowered } = raised(old, { kinds } as unknown as Scores)
  expect(lowered).toEqual(['dates'])
  expect(higher).toMatchObject({ dates: 60, places: 50 })
})
