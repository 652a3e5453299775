import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { harmless } from '../src/output/csv.ts'
import { delimited } from '../src/output/delimited.ts'
import { articles } from '../src/output/tables/articles.ts'
import { claimwire, folderWith, recordsOf } from './program.ts'

const STORY = `=HYPERLINK("http://example.org","Bridge falls")

Twelve people were killed when a bridge fell near Quito on Tuesday, police said. "It was old, and it fell," said Maria Salvatierra, the mayor of Quito.

Fifteen others were injured in Buenos Aires.
`

type Row = Record<string, string>
const table = (path: string) =>
  parse(readFileSync(path), { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[]

describe('a cell', () => {
  const rows: [why: string, cell: string, text: string][] = [
    ['a formula', '=1+1', "'=1+1"],
    ['a command', '+cmd|calc', "'+cmd|calc"],
    ['a text that begins with a dash', '-2 people', "'-2 people"],
    ['a handle', '@mayor', "'@mayor"],
    ['behind white space', '  =1', "'  =1"],
    ['a tab', '\tx', "'\tx"],
    ['in full width', '＝1', "'＝1"],
    ['an ordinary text stays as it is', '12 people = a dozen', '12 people = a dozen'],
  ]
  it.each(rows)('%s', (_why, cell, text) => expect(harmless(cell)).toBe(text))

  it('is quoted where RFC 4180 asks for it, and only there; numbers stay numbers, unknown is empty', () => {
    const format = { record_delimiter: '\r\n', quoted_match: /[\r\n]/ }
    const rows = () => ['a', 'a,b', 'a "b"', 'a\nb', -0.22, null, false].map((cell) => [cell])
    const columns = [{ name: 'x', type: 'text', holds: '' }] as const
    const file = delimited({ opening: '', format, text: harmless })({
      name: 't',
      columns,
      table: articles,
      rows,
    })
    const { text } = file.add({ rejected: {} as never })
    expect(file.opening + text).toBe('x\r\na\r\n"a,b"\r\n"a ""b"""\r\n"a\nb"\r\n-0.22\r\n\r\nfalse\r\n')
  })
})

describe('claimwire export csv', () => {
  it('has a row per claim and a row per figure, each figure once, with its sentence, source, place and date', async () => {
    const line = JSON.stringify({ id: '=1', text: STORY, published: '2024-03-14', publisher: '@wire' })
    const cwd = await folderWith({ 'a.jsonl': `${line}\n` })
    await claimwire(['run', 'a.jsonl', '--quiet'], { cwd })
    const { code, stdout } = await claimwire(['export', 'csv', 'output', '-o', 'tables'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/tables\/claims\.csv/)
    const claims = recordsOf(readFileSync(join(cwd, 'output/claims.jsonl'), 'utf8'))
    const claimRows = table(join(cwd, 'tables/claims.csv'))
    expect(claimRows.map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id))
    const figures = table(join(cwd, 'tables/figures.csv'))
    expect(figures).toMatchObject([
      { article: "'=1", publisher: "'@wire", effect: 'killed', low: '12', best: '12', high: '12', modifier: 'exact' },
      { effect: 'injured', best: '15', sentence: 'Fifteen others were injured in Buenos Aires.', source: '' },
    ])
    expect(figures[0]?.['source']).toBe('police')
    expect(figures[0]?.['sentence']).toMatch(/^Twelve people .* police said\.$/)
    expect(new Set(figures.map(({ start, effect }) => `${start} ${effect}`)).size).toBe(figures.length)
    for (const row of [...claimRows, ...figures])
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*(?:[=+@]|-(?![\d.]+$))/)
  })

  it('begins with a byte order mark and ends its lines as RFC 4180 says', async () => {
    const cwd = await folderWith({ 'a.txt': STORY })
    await claimwire(['run', 'a.txt', '--quiet'], { cwd })
    await claimwire(['export', 'csv'], { cwd })
    const text = readFileSync(join(cwd, 'output/figures.csv'), 'utf8')
    expect(text.startsWith('\uFEFFfigure,claim,article,file,')).toBe(true)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  const changes: [why: string, name: string, change: (text: string) => string, sentence: RegExp][] = [
    [
      'a line that is no record',
      'claims.jsonl',
      (text) => `{"a": 1}\n${text}`,
      /Expected a record .* at line 1 of .*claims\.jsonl/,
    ],
    ['an article that is gone', 'articles.jsonl', () => '', /which is not next in articles\.jsonl/],
  ]
  it.each(changes)('says where an output folder was changed: %s', async (_why, name, change, sentence) => {
    const cwd = await folderWith({ 'a.txt': STORY })
    await claimwire(['run', 'a.txt', '--quiet'], { cwd })
    const path = join(cwd, 'output', name)
    writeFileSync(path, change(readFileSync(path, 'utf8')))
    const { code, stderr } = await claimwire(['export', 'csv', 'output', '-o', 'tables'], { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(sentence)
    expect(existsSync(join(cwd, 'tables/claims.csv.partial'))).toBe(false)
  })
})
