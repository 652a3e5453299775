import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Rejected } from '../src/model/rejected.ts'
import { runSchema } from '../src/model/run.ts'
import { claimwire, type Ended, folderWith, recordsOf, written } from './program.ts'

const STORY =
  'Officials said on Tuesday that at least 12 people were killed in Ganja. “We heard nothing,” said Leyla Mammadova.'
const line = (record: object) => `${JSON.stringify(record)}\n`

describe('claimwire run over good and bad input', () => {
  let folder = ''
  let out = ''
  let ended: Ended
  beforeAll(async () => {
    folder = await folderWith({
      'in/a-good.txt': STORY,
      'in/b-empty.txt': '',
      'in/c-blank.txt': ' \n\n\t\n',
      'in/d-picture.txt': Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 256),
      'in/e-broken.jsonl': `${line({ id: 'one', text: STORY })}{"id": "two", "text": \n${line({ id: 'three', text: STORY })}`,
      'in/f-fields.jsonl': [
        line({ id: 'four', title: 'No text' }),
        line({ id: 'five', text: 12 }),
        line({ id: 'six', text: STORY, published: 'last Tuesday' }),
        line({ id: 'seven', text: STORY, published: '2024-02-30' }),
        line({ id: 'one', text: STORY }),
        '[1, 2]\n',
      ].join(''),
      'in/g-long.txt': 'a'.repeat(6 * 2 ** 20),
      'in/h-fine/deep.txt': `${STORY} “It rained,” said Karim Aliyev.`,
      'in/i-day.txt': `${STORY} It was cold.`,
      'in/notes.pdf': 'Not a PDF.',
      'in/notes.todo': 'not looked at',
      'days.csv': 'path,published\ni-day.txt,2024-13-45\n',
    })
    ended = await claimwire(['run', 'in', '-o', 'out', '--metadata', 'days.csv'], { cwd: folder })
    out = join(folder, 'out')
  })

  const refusals: [where: string, code: string, reason: RegExp][] = [
    ['b-empty.txt', 'empty', /b-empty\.txt is empty/],
    ['c-blank.txt', 'empty', /c-blank\.txt is empty/],
    ['d-picture.txt', 'binary', /d-picture\.txt is not text/],
    ['e-broken.jsonl:2', 'invalid-json', /Line 2 of e-broken\.jsonl is not JSON/],
    ['f-fields.jsonl:1', 'no-text', /Line 1 of f-fields\.jsonl has no text/],
    ['f-fields.jsonl:2', 'no-text', /Line 2 of f-fields\.jsonl has no text/],
    ['f-fields.jsonl:5', 'duplicate-id', /The id "one" of line 5 of f-fields\.jsonl/],
    ['f-fields.jsonl:6', 'invalid-record', /Line 6 of f-fields\.jsonl is not an article/],
    ['g-long.txt', 'too-large', /g-long\.txt has 6291456 characters/],
    ['notes.pdf', 'misnamed', /notes\.pdf is no PDF, for all its ending; rename it/],
    ['notes.todo', 'other-kind', /notes\.todo is text, but its ending/],
  ]
  const place = ({ source }: Rejected) => `${source.file}${source.record === null ? '' : `:${source.record}`}`

  it('refuses what cannot be read, in input order, and ends with 2', () => {
    const rejected = recordsOf(written(out, 'rejected.jsonl')) as unknown as Rejected[]
    expect(rejected.map((record) => [place(record), record.code])).toEqual(refusals.map(([at, code]) => [at, code]))
    expect(ended.code).toBe(2)
  })
  it.each(refusals)('says of %s that it is %s, with file and line', (at, _code, reason) => {
    const rejected = recordsOf(written(out, 'rejected.jsonl')) as unknown as Rejected[]
    expect(rejected.find((record) => place(record) === at)?.reason).toMatch(reason)
  })
  it('reads all the rest, in input order', () => {
    const articles = recordsOf(written(out, 'articles.jsonl')) as { source: { file: string; record: number | null } }[]
    expect(articles.map(({ source }) => [source.file, source.record])).toEqual([
      ['a-good.txt', null],
      ['e-broken.jsonl', 1],
      ['e-broken.jsonl', 3],
      ['f-fields.jsonl', 3],
      ['f-fields.jsonl', 4],
      ['h-fine/deep.txt', null],
      ['i-day.txt', null],
    ])
  })
  it('counts what adds up', () => {
    const record = runSchema.parse(JSON.parse(written(out, 'run.json')))
    expect(record.ended).toBe('complete')
    expect(record.counts.articles).toMatchObject({
      ...{ read: 18, written: 7, rejected: 10, passedOver: 1, unreadableDates: 3 },
    })
    expect(record.counts.claims.written).toBe(recordsOf(written(out, 'claims.jsonl')).length)
  })
  it('tells the first refusals on standard error, and the counts on standard output', () => {
    expect(ended.stderr.match(/^rejected \(/gm)).toHaveLength(3)
    expect(ended.stderr).toContain('more was rejected: see rejected.jsonl')
    expect(ended.stdout).toMatch(
      /articles +7 +4 copies of an earlier story\n[\s\S]*passed over +1 +1 pictures[\s\S]*rejected +10\n[\s\S]*3 publication dates could not be read[\s\S]*out\/\{claims,articles,rejected\}\.jsonl/,
    )
    expect(ended.stdout).toContain('Leyla Mammadova said:\n  “We heard nothing,”')
  })
  it('shows neither colours nor a bar in a pipe', () => {
    expect(ended.stdout + ended.stderr).not.toContain('\x1b')
  })
  it('names no folder of the machine in any record', () => {
    const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.jsonl?$/.test(name))
    expect(names).toContain('run.json')
    for (const name of names) expect(written(out, name), name).not.toContain(folder)
  })
  it('takes no record of an earlier run for an article', async () => {
    const again = await folderWith({ 'story.txt': STORY })
    const codes = [await claimwire(['run', '.'], { cwd: again }), await claimwire(['run', '.'], { cwd: again })]
    expect(codes.map(({ code }) => code)).toEqual([0, 0])
    expect(recordsOf(written(join(again, 'output'), 'articles.jsonl'))).toHaveLength(1)
  })
})

describe('claimwire run', () => {
  it('gives an article of 20 MB on one line up when its time is over, and reads the next', async () => {
    // Long enough for a thread to load what it needs on a busy machine; each article is a batch, so that none is tried again.
    const CONFIG = JSON.stringify({ limits: { articleSeconds: 6, articleCharacters: 20_000_000 }, queue: { batch: 1 } })
    const cwd = await folderWith({ 'b.txt': STORY, 'pipeline.config.json': CONFIG })
    writeFileSync(join(cwd, 'a.txt'), STORY.repeat(Math.floor(19_999_000 / STORY.length)))
    const { code, stderr } = await claimwire(['run', 'a.txt', 'b.txt', '--workers', '2'], { cwd })
    expect(stderr).toMatch(/rejected \(time-limit\): a\.txt: The article took longer than 6 seconds/)
    expect(code).toBe(2)
    expect(recordsOf(written(join(cwd, 'output'), 'articles.jsonl'))).toHaveLength(1)
  })
})
