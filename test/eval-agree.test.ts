import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agree } from '../src/eval/agreement/agree.ts'
import { alpha, kappa } from '../src/eval/agreement/coefficients.ts'

const TEXT =
  'A ferry sank near Dover, killing three people and injuring nine. The mayor, Ana Ruiz, denied that it was full.\n'
const gold = (second: boolean) => `article: articles/ferry.txt
sentences:
  - in: A ferry sank near Dover, killing three people and injuring nine.
    places: [{text: Dover, name: Dover, country: GB, type: city}]
    casualties:
      - {text: killing three people, effect: killed, count: ${second ? 4 : 3}, when: 2024-10-08, where: {name: Dover, country: GB}}
${second ? '' : '      - {text: injuring nine, effect: injured, count: 9}\n'}  - in: The mayor, Ana Ruiz, denied that it was full.
    quotations:
      - {text: it was full, form: indirect, cue: denied, stance: ${second ? 'says' : 'denies'}, speakers: [{text: Ana Ruiz, name: Ana Ruiz, kind: person, role: mayor}]}
`

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'claimwire-agree-'))
  for (const folder of ['one/articles', 'one/gold', 'two', 'three']) await mkdir(join(cwd, folder), { recursive: true })
  await writeFile(join(cwd, 'one/articles/ferry.txt'), TEXT)
  await writeFile(join(cwd, 'one/gold/ferry.yaml'), gold(false))
  await writeFile(join(cwd, 'two/ferry.yaml'), gold(true))
  await writeFile(join(cwd, 'two/other.yaml'), gold(true).replace('ferry.txt', 'other.txt'))
  await writeFile(join(cwd, 'three/other.yaml'), gold(true).replace('ferry.txt', 'other.txt'))
})
afterAll(() => rm(cwd, { recursive: true }))

test('who agrees with himself agrees fully', async () => {
  const { scores, differences, fields } = await agree('one', 'one/gold', { cwd })
  expect(differences).toEqual([])
  for (const kind of ['places', 'casualties', 'quotations', 'speakers', 'claims'] as const)
    expect([kind, scores.kinds[kind].strict.f1, scores.kinds[kind].complete.f1]).toEqual([kind, 100, 100])
  expect(fields.every(({ pairs, same }) => pairs === same)).toBe(true)
})

test('what only one has, and what they read otherwise, is told with its sentence', async () => {
  const { scores, differences, fields, onlyA, onlyB } = await agree('one', 'two', { cwd })
  expect([onlyA, onlyB]).toEqual([0, 1])
  expect(scores.kinds.casualties.overlap).toMatchObject({ precision: 100, recall: 50 })
  expect(scores.kinds.casualties.value).toBe(0)
  expect(differences.map(({ kind, what, sentence }) => [kind, what, sentence])).toContainEqual([
    'casualties',
    'missed',
    'A ferry sank near Dover, killing three people and {injuring nine}.',
  ])
  expect(fields.find(({ field }) => field === 'claims stance')).toMatchObject({ pairs: 1, same: 0, coefficient: 0 })
})

test('a speaker whom only one of them finds mentioned beside the words is the same by name', async () => {
  await mkdir(join(cwd, 'continued'), { recursive: true })
  await writeFile(join(cwd, 'continued/ferry.yaml'), gold(false).replace('text: Ana Ruiz', 'text: null'))
  const { scores, differences } = await agree('one', 'continued', { cwd })
  expect(scores.kinds.claims.complete.f1).toBe(100)
  expect(differences.map(({ kind, what }) => [kind, what])).toEqual([
    ['speakers', 'missed'],
    ['speakers', 'false'],
  ])
})

test('the articles may be elsewhere; without a common one there is nothing to say', async () => {
  const { scores } = await agree('one/gold', 'two', { cwd, articles: 'one' })
  expect(scores.articles).toBe(1)
  await expect(agree('one', 'three', { cwd })).rejects.toThrow(/share none/)
})

test('kappa takes away what chance would give', () => {
  // Cohen's own example of two readers: 20 + 15 of 50 agree, marginals 25/25 and 30/20
  const answers = (a: string, b: string, times: number) => Array.from({ length: times }, () => [a, b] as const)
  const all = [...answers('y', 'y', 20), ...answers('y', 'n', 5), ...answers('n', 'y', 10), ...answers('n', 'n', 15)]
  expect(kappa(all)).toBeCloseTo(0.4)
  expect(kappa(answers('y', 'y', 5))).toBeNull()
  expect(kappa([])).toBeNull()
})

test('alpha of counts: full agreement is 1, systematic disagreement is below 0', () => {
  expect(
    alpha([
      [3, 3],
      [12, 12],
      [40, 40],
    ]),
  ).toBe(1)
  expect(
    alpha([
      [1, 100],
      [100, 1],
    ]),
  ).toBeLessThan(0)
  expect(
    alpha([
      [3, 4],
      [100, 101],
    ]) ?? 0,
  ).toBeGreaterThan(0.9)
  expect(alpha([[3, 3]])).toBeNull()
})
