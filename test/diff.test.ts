import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ClaimDifference, TollDifference } from '../src/eval/diff/compare.ts'
import { diffOutputs } from '../src/eval/diff/diff.ts'
import { matched } from '../src/eval/diff/matched.ts'
import { significance } from '../src/eval/diff/significance.ts'
import { pairedBootstrap } from '../src/eval/intervals.ts'
import type { Claim } from '../src/model/claim.ts'
import type { Verdict } from '../src/model/verdict.ts'
import { pipeline } from '../src/pipeline.ts'
import { articleOf, configOf } from './document.ts'

const TEXTS = [
  'A ferry sank near Dover on Tuesday, killing three people. The mayor, Ana Ruiz, said that five passengers were missing.',
  'Two men died in Calais. “We saw nothing,” said Paul Marchand, a fisherman.',
  'The bridge was closed on Friday. It will open again, the council said.',
]

const run = pipeline(configOf())
const written = TEXTS.map((text, i) =>
  run(articleOf(text, { id: `article "${i}" – é`, source: { file: `${i}.txt`, record: null, format: 'text' } })),
)

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'claimwire-diff-'))
})
afterAll(() => rm(cwd, { recursive: true }))

type Output = readonly Pick<Verdict, 'article' | 'claims'>[]

async function folder(name: string, output: Output): Promise<string> {
  const path = join(cwd, name)
  await mkdir(path, { recursive: true })
  const lines = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')
  await writeFile(join(path, 'articles.jsonl'), lines(output.map(({ article }) => article)))
  await writeFile(join(path, 'claims.jsonl'), lines(output.flatMap(({ claims }) => claims)))
  return path
}

async function difference(a: Output, b: Output) {
  const claims: ClaimDifference[] = []
  const tolls: TollDifference[] = []
  const summary = await diffOutputs(await folder('a', a), await folder('b', b), {
    claim: (one) => void claims.push(one),
    toll: (one) => void tolls.push(one),
  })
  return { summary, claims, tolls }
}

const total = written.reduce((sum, { claims }) => sum + claims.length, 0)
/** The output with the first claim of the first article put through something. */
const withFirst = (change: (claim: Claim) => Claim[]): Output =>
  written.map((one, i) =>
    i === 0 ? { ...one, claims: one.claims.flatMap((claim, j) => (j === 0 ? change(claim) : [claim])) } : one,
  )

describe('claimwire diff', () => {
  test('of a folder with itself is empty', async () => {
    const { summary, claims } = await difference(written, written)
    expect(claims).toEqual([])
    expect(summary).toMatchObject({
      articles: { both: 3, onlyA: 0, onlyB: 0 },
      claims: { a: total, b: total, same: total },
    })
  })

  test('does not mind the order of articles', async () => {
    const { summary, claims } = await difference(written, [...written].reverse())
    expect(claims).toEqual([])
    expect(summary.claims.same).toBe(total)
  })

  test('tells what went and what came, with its sentence and rules', async () => {
    const first = written[0]?.claims[0]
    const { summary, claims } = await difference(
      written,
      withFirst(() => []),
    )
    expect(summary.claims).toMatchObject({ same: total - 1, went: 1, came: 0, changed: 0 })
    expect(claims[0]).toMatchObject({ what: 'went', claim: first?.id, rules: first?.rules })
    expect(claims[0]?.sentence).toContain('{')
    expect(summary.rules[first?.rules[0] ?? '']).toEqual({ came: 0, went: 1, changed: 0 })
    expect(
      (
        await difference(
          withFirst(() => []),
          written,
        )
      ).summary.claims,
    ).toMatchObject({ came: 1, went: 0 })
  })

  test.each([
    ['form', (claim: Claim): Claim => ({ ...claim, form: 'mixed' }), 0],
    ['confidence', (claim: Claim): Claim => ({ ...claim, confidence: 0.123 }), 1],
    ['where', (claim: Claim): Claim => ({ ...claim, where: null }), 0],
    ['other', (claim: Claim): Claim => ({ ...claim, article: { ...claim.article, url: 'https://x.example' } }), 0],
  ])('names the field that changed: %s', async (field, change, beside) => {
    const { summary, claims } = await difference(
      written,
      withFirst((claim) => [change(claim)]),
    )
    expect(claims.map(({ what, fields }) => [what, fields.map((one) => one.field)])).toEqual([['changed', [field]]])
    expect(summary).toMatchObject({ fields: { [field]: 1 }, beside })
  })

  test('knows a claim whose content is longer now, since it has another id', async () => {
    const { claims } = await difference(
      written,
      withFirst((claim) => {
        const [span] = claim.spans
        const end = (span?.end ?? 0) - 1
        const text = TEXTS[0]?.slice(span?.start, end) ?? ''
        return [{ ...claim, id: 'c_0000000000000000', text, spans: [{ start: span?.start ?? 0, end }] }]
      }),
    )
    expect(claims.map(({ what, fields }) => [what, fields.map(({ field }) => field)])).toEqual([
      ['changed', ['content']],
    ])
  })

  test('tells articles that are on one side only, and tolls', async () => {
    const { summary, tolls, claims } = await difference(written, written.slice(1))
    expect(summary.articles).toEqual({ both: 2, onlyA: 1, onlyB: 0 })
    expect(claims.every(({ what }) => what === 'went')).toBe(true)
    expect(tolls.map(({ a, b }) => [a, b])).toContainEqual(['killed 3/3/3 exact', null])
  })

  test('reads again what it could not hold', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      claims: [],
      article: { ...written[0]?.article, id: `a${i}`, text: 'x'.repeat(1 << 20) },
    })) as unknown as Output
    const [a, b] = [await folder('many-a', many), await folder('many-b', [...many].reverse())]
    const ids: string[] = []
    for await (const [one, other] of matched(a, b)) {
      expect(one?.bytes.equals(other?.bytes ?? Buffer.of())).toBe(true)
      ids.push(one?.id ?? '')
    }
    expect(ids.sort()).toEqual(many.map(({ article }) => article?.id ?? '').sort())
  })

  test('refuses what is no output folder', async () => {
    await expect(difference(written, [{ article: null, claims: [] }])).rejects.toThrow(
      /Expected a record of claimwire\/article/,
    )
    await expect(
      diffOutputs(join(cwd, 'nowhere'), cwd, { claim: () => undefined, toll: () => undefined }),
    ).rejects.toThrow(/nowhere\/claims\.jsonl is not there/)
  })
})

describe('against gold', () => {
  test('a large difference is more than chance, and none is none', async () => {
    await mkdir(join(cwd, 'gold'), { recursive: true })
    const copies = Array.from({ length: 12 }, (_, i) =>
      run(articleOf(TEXTS[0] ?? '', { id: `n${i}`, source: { file: `n${i}.txt`, record: null, format: 'text' } })),
    )
    for (let i = 0; i < 12; i++) {
      await writeFile(
        join(cwd, `gold/n${i}.yaml`),
        `article: n${i}.txt\ncomplete: [casualties]\nsentences:\n  - {in: 'killing three people.', casualties: [{text: killing three people, effect: killed, count: 3}]}\n`,
      )
    }
    const none = copies.map((one) => ({
      ...one,
      article: one.article === null ? null : { ...one.article, casualties: [] },
    }))
    const [a, b] = [await folder('gold-a', copies), await folder('gold-b', none)]
    const worse = (await significance(a, b, 'gold', cwd)).find(
      ({ kind, measure }) => kind === 'casualties' && measure === 'overlap',
    )
    expect(worse?.difference).toBeLessThan(-50)
    expect(worse?.p).toBeLessThan(0.01)
    const same = (await significance(a, a, 'gold', cwd)).find(({ kind }) => kind === 'casualties')
    expect(same).toMatchObject({ difference: 0, interval: [0, 0], p: 1 })
  })

  test('the bootstrap is the same each time, and of one article there is none', () => {
    const rows = [
      [
        [1, 2],
        [2, 2],
      ],
      [
        [0, 2],
        [1, 2],
      ],
      [
        [2, 2],
        [1, 2],
      ],
    ] as const
    const share = ({ 0: right = 0, 1: all = 0 }: ArrayLike<number>) => (all === 0 ? null : right / all)
    const [first] = pairedBootstrap(rows, [share], 7)
    expect(first).toEqual(pairedBootstrap(rows, [share], 7)[0])
    expect(first?.difference).toBeCloseTo(1 / 6)
    expect(first?.p).toBeGreaterThan(0.05)
    expect(pairedBootstrap(rows.slice(0, 1), [share], 7)).toEqual([null])
  })
})
