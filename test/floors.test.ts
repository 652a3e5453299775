import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluate } from '../src/eval/command.ts'
import type { Evaluation } from '../src/eval/evaluation.ts'
import { fallLine, fallsBelow, floorsOf, isOfOthers, readFloors, updateFloors } from '../src/eval/floors.ts'
import { ROOT } from './corpus.ts'

const evaluation = await evaluate({ folder: 'corpus', cwd: ROOT })
const floors = await readFloors('corpus', ROOT)

test('on the corpus nothing falls below its floor', () => {
  expect(floors).not.toBeNull()
  if (floors === null) return
  expect(isOfOthers(floors, evaluation)).toBe(false)
  expect(fallsBelow(floors, evaluation).map(fallLine)).toEqual([])
})

describe('floors', () => {
  let cwd = ''
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'claimwire-floors-'))
  })
  afterAll(() => rm(cwd, { recursive: true }))

  const here: Evaluation = { ...evaluation, root: '.' }
  const own = floorsOf(here)
  const dates = own.kinds.dates ?? { overlap: 0, complete: 0, fields: {} }
  const higher = {
    ...own,
    kinds: { ...own.kinds, dates: { overlap: 100, complete: 0, fields: { ...dates.fields, value: 999 } } },
    articles: Object.fromEntries(
      Object.entries(own.articles).map(([fixture, { dates: _, ...rest }]) => [fixture, rest]),
    ),
  }

  test('are what was reached, and none of it is a fall', () => {
    expect(dates.overlap).toBe(evaluation.scores.kinds.dates.overlap.f1)
    expect(dates.fields['value']).toBe(evaluation.scores.kinds.dates.asked['value']?.right)
    expect(fallsBelow(own, here)).toEqual([])
  })

  test('tell what fell, kind and field, and in which articles', () => {
    const falls = fallsBelow(higher, here)
    expect(falls.map(({ kind, what }) => [kind, what])).toEqual([
      ['dates', 'overlap'],
      ['dates', 'value'],
    ])
    const worse = here.articles.filter(({ errors }) => (errors.dates ?? 0) > 0)
    expect(worse.length).toBeGreaterThan(0)
    expect(falls[0]?.articles.map((line) => line.split(' ')[0])).toEqual(worse.map(({ article }) => article))
    expect(fallLine(falls[1] ?? { kind: 'dates', what: '', floor: 0, now: 0, articles: [] })).toMatch(
      /^dates, value: \d+ right, and were 999: articles\//,
    )
  })

  test('rise, and fall only where that is allowed', async () => {
    const write = (allowLower: boolean) => updateFloors(higher, here, { cwd, allowLower })
    expect((await write(false)).length).toBe(2)
    expect(await readFloors('.', cwd)).toBeNull()
    expect((await write(true)).length).toBe(2)
    expect(await readFloors('.', cwd)).toEqual(own)
    expect(await updateFloors(own, here, { cwd, allowLower: false })).toEqual([])
  })

  test('of other fixtures are not compared', () => {
    expect(isOfOthers({ ...own, fixtures: 'others' }, here)).toBe(true)
    expect(isOfOthers(own, here)).toBe(false)
  })

  test('that cannot be read say what to do', async () => {
    await writeFile(join(cwd, 'floors.yaml'), 'kinds: 1')
    await expect(readFloors('.', cwd)).rejects.toThrow(/floors\.yaml: .*--update --allow-lower/)
  })
})
