import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Config, configSchema } from '../src/model/config.ts'
import { runSchema } from '../src/model/run.ts'
import { run } from '../src/run/run.ts'
import { thisThread } from '../src/run/work/this-thread.ts'
import { reports } from './duplicates/wire.ts'
import { folderWith, recordsOf, written } from './program.ts'

const [[ferry, otherFerry] = ['', ''], [bank] = ['']] = reports
/** Papers with a story each, in input order: two have the ferry's, cut or under a headline of their own, and one id comes twice. */
const PAPERS = [
  { id: 'gazette', text: ferry },
  { id: 'courier', text: bank },
  { id: 'herald', text: `A night at sea\n\n${ferry}` },
  { id: 'courier', text: otherFerry },
  { id: 'post', text: ferry.slice(0, (ferry.length * 2) / 3), extra: '"duplicateOf":null' },
  { id: 'mail', text: otherFerry },
]
const FILES = { 'in.jsonl': `${PAPERS.map((paper) => JSON.stringify(paper)).join('\n')}\n{broken\n` }

async function outputOf(dedupe: Config['dedupe']) {
  const root = await folderWith(FILES)
  const config = configSchema.parse({ inputs: ['in.jsonl'], dedupe, shards: { articles: 2 }, queue: { batch: 1 } })
  let told = ''
  const onRejected = (lines: string) => {
    told += lines
  }
  await run({ config, root, onRejected, pool: thisThread(config) })
  const out = join(root, 'output')
  const [articles = [], claims = [], rejected = []] = ['articles', 'claims', 'rejected'].map((name) =>
    recordsOf(written(out, `${name}.jsonl`)),
  )
  const { counts } = runSchema.parse(JSON.parse(written(out, 'run.json')))
  return { articles, claims, rejected, counts, told }
}

describe('copies of a story', () => {
  it('are linked to the first', async () => {
    const { articles, rejected, counts } = await outputOf('link')
    expect(articles.map(({ id, duplicateOf }) => [id, duplicateOf])).toEqual([
      ['gazette', null],
      ['courier', null],
      ['herald', 'gazette'],
      ['post', 'gazette'],
      ['mail', null],
    ])
    expect(rejected.map(({ code, article }) => [code, article])).toEqual([
      ['duplicate-id', 'courier'],
      ['invalid-json', null],
    ])
    expect(counts.articles).toMatchObject({ read: 7, written: 5, rejected: 2, dropped: 0, duplicates: 2 })
  })
  it('are left out, with their claims', async () => {
    const { articles, claims, counts } = await outputOf('drop')
    expect(articles.map(({ id }) => id)).toEqual(['gazette', 'courier', 'mail'])
    expect(new Set(claims.map(({ article }) => (article as { id: string }).id))).toEqual(
      new Set(['gazette', 'courier', 'mail']),
    )
    expect(counts.articles).toMatchObject({ read: 7, written: 3, rejected: 2, dropped: 2, duplicates: 0 })
  })
  it('are not looked for', async () => {
    const { articles, counts } = await outputOf('off')
    expect(articles.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null, null, null, null])
    expect(counts.articles).toMatchObject({ read: 7, written: 5, rejected: 2, dropped: 0, duplicates: 0 })
  })
  it.each(['link', 'drop', 'off'] as const)('with "%s" are counted as the files have them', async (dedupe) => {
    const { articles, claims, rejected, counts, told } = await outputOf(dedupe)
    expect(counts.articles.written).toBe(articles.length)
    expect(counts.claims.written).toBe(claims.length)
    expect(counts.claims.drafted).toBe(claims.length + counts.claims.refused)
    expect(counts.figures).toBe(articles.reduce((sum, { casualties }) => sum + (casualties as []).length, 0))
    expect(counts.dates).toBe(articles.reduce((sum, { dates }) => sum + (dates as []).length, 0))
    const inForm = (form: string) => claims.filter((claim) => claim['form'] === form).length
    for (const [form, count] of Object.entries(counts.claims.forms)) expect(inForm(form)).toBe(count)
    expect(
      recordsOf(told)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(rejected.map(({ code }) => code).sort())
  })
})
