import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { wilson } from '../src/eval/intervals.ts'
import type { Claim } from '../src/model/claim.ts'
import { claimwire, folderWith } from './program.ts'

const TEXT = 'A ferry sank near Dover, killing three people. The mayor, Ana Ruiz, denied that it was full.\n'

async function run(): Promise<{ cwd: string; claims: Claim[] }> {
  const cwd = await folderWith({ 'study/articles/ferry.txt': TEXT })
  expect((await claimwire(['run', 'study', '-o', 'output', '--quiet'], { cwd })).code).toBe(0)
  const lines = (await readFile(join(cwd, 'output/claims.jsonl'), 'utf8')).trim().split('\n')
  return { cwd, claims: lines.map((line) => JSON.parse(line)) }
}

describe('verdicts on an output folder', () => {
  test('give precision by field with its interval, and tell later what was mended', async () => {
    const { cwd, claims } = await run()
    const [first, second] = claims
    if (first === undefined || second === undefined) throw new Error('expected two claims')
    const reviews = [
      { claim: first.id, article: first.article.id, verdict: 'right' },
      { claim: second.id, article: second.article.id, verdict: 'wrong', why: 'nobody said so' },
      { claim: first.id, article: first.article.id, field: 'casualties.0.best', verdict: 'wrong', value: 3 },
      { claim: 'c_0000000000000000', article: 'another', verdict: 'right' },
    ]
    await writeFile(join(cwd, 'review.json'), JSON.stringify({ schema: 'claimwire/review@1', reviews }))
    const { code, stdout } = await claimwire(['eval', 'output', '--reviews', 'review.json', '--json'], { cwd })
    expect(code).toBe(0)
    const { judged } = JSON.parse(stdout).scores
    expect(judged.claim).toMatchObject({ counts: { kept: 1, lost: 1, still: 1, mended: 0 }, precision: 50 })
    expect(judged.claim.interval).toEqual(wilson(1, 2)?.map((share) => Math.round(1000 * share) / 10))
    expect(judged['casualties.best']).toMatchObject({ counts: { still: 1 }, precision: 0 })
    const shown = await claimwire(['eval', 'output', '--reviews', 'review.json'], { cwd })
    expect(shown.stdout).toMatch(/casualties\.best +0 +0 +1 +0 +0\.0/)
    // Another version reads four: the wrong number is mended
    const lines = (await readFile(join(cwd, 'output/claims.jsonl'), 'utf8')).replaceAll('"best":3', '"best":4')
    await writeFile(join(cwd, 'output/claims.jsonl'), lines)
    const later = await claimwire(['eval', 'output', '--reviews', 'review.json', '--json'], { cwd })
    expect(JSON.parse(later.stdout).scores.judged['casualties.best'].counts).toMatchObject({ still: 0, mended: 1 })
  })

  test.each([
    ['review.json', '{"reviews": [{"claim": "x"}]}', /review\.json: reviews\.0\.claim: expected the id of a claim/],
    ['review.yaml', 'reviews: [', /neither JSON nor YAML/],
    ['none.yaml', null, /Expected a file of verdicts at none\.yaml/],
  ])('%s that does not hold says so', async (name, content, message) => {
    const cwd = await folderWith(content === null ? { x: '' } : { [name]: content })
    const { code, stderr } = await claimwire(['eval', 'output', '--reviews', name], { cwd })
    expect([code, stderr]).toEqual([1, expect.stringMatching(message)])
  })
})

test('what a run has written scores as what is read anew, and a folder can be a page', async () => {
  const { cwd } = await run()
  expect((await claimwire(['annotate', 'study/articles', '-o', 'study/gold'], { cwd })).code).toBe(0)
  const draft = await readFile(join(cwd, 'study/gold/ferry.yaml'), 'utf8')
  expect((await claimwire(['eval', 'study'], { cwd })).stderr).toMatch(/ferry\.yaml:1: this is a draft/)
  await writeFile(join(cwd, 'study/gold/ferry.yaml'), draft.replace(/^draft: .*\n/, '').replace('count: 3', 'count: 4'))
  const anew = await claimwire(['eval', 'study', '--json'], { cwd })
  const found = await claimwire(['eval', 'study', '--json', '--found', 'output'], { cwd })
  expect(JSON.parse(found.stdout).scores).toEqual(JSON.parse(anew.stdout).scores)
  expect((await claimwire(['annotate', 'study/articles', '-o', 'study/gold'], { cwd })).stderr).toMatch(
    /not written over/,
  )
  const page = await claimwire(['eval', 'study', '--format', 'html', '-o', 'page.html', '--min', '100'], { cwd })
  expect([page.code, page.stdout]).toEqual([3, ''])
  const html = await readFile(join(cwd, 'page.html'), 'utf8')
  expect(html).toContain('<mark class="value"')
  expect(html).not.toMatch(/<(?:script|link|img)\b|https?:\/\//)
})

test('a draft has the day of the table beside it, and says where its article has to be', async () => {
  const files = {
    'study/articles/ferry.txt': 'Two men drowned on Wednesday, police said.\n',
    'study/metadata.csv': 'path,published\narticles/ferry.txt,2026-03-04\n',
  }
  const cwd = await folderWith(files)
  await claimwire(['annotate', 'study/articles', '-o', 'study/gold'], { cwd })
  const draft = await readFile(join(cwd, 'study/gold/ferry.yaml'), 'utf8')
  expect(draft).toContain('article: articles/ferry.txt')
  expect(draft).toContain('timex: 2026-03-04')
  const away = await claimwire(['annotate', 'study/articles', '-o', 'other/gold'], { cwd })
  expect(away.stderr).toContain('put its article at other/ferry.txt, where eval looks for it')
})

test('Wilson’s interval stays between 0 and 1, and is wide for few', () => {
  expect(wilson(10, 10)?.[1]).toBeCloseTo(1, 9)
  expect(wilson(10, 10)?.[0]).toBeCloseTo(0.722, 3)
  expect(wilson(0, 10)?.[0]).toBeCloseTo(0, 9)
  expect(wilson(0, 0)).toBeNull()
})
