import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { harmless } from '../src/output/csv.ts'
import { claimwire, emptyFolder, folderWith, recordsOf, written } from './program.ts'

const ARTICLES = [
  {
    id: 'a1',
    title: '=HYPERLINK("https://example.org","Flood")',
    publisher: '+44 News, Ltd',
    published: '2024-03-14',
    text: '“At least 12 people were killed and 40 were wounded in Ganja,” said Karim Aliyev.\n\n“-- No words, only “why?”,” said Leyla Mammadova.',
  },
  {
    id: 'a2',
    title: 'Ein "Titel"\nin zwei Zeilen',
    text: '“@home we heard nothing,” said Anna Weiß. It was cold.',
  },
  { id: 'a3', title: 'Nothing', text: 'It was cold.' },
]

let folder = ''
let out = ''
beforeAll(async () => {
  folder = await folderWith({ 'in.jsonl': ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join('') })
  out = join(folder, 'output')
  expect((await claimwire(['run', 'in.jsonl', '--quiet'], { cwd: folder })).code).toBe(0)
})

describe('claimwire export csv', () => {
  const table = (name: string): Record<string, string>[] => parse(readFileSync(name), { bom: true, columns: true })

  it('writes a row a claim and a row a figure, which a reader of CSV gets back whole', async () => {
    const { code, stdout, stderr } = await claimwire(['export', 'csv'], { cwd: folder })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const claims = table(join(out, 'claims.csv'))
    const figures = table(join(out, 'figures.csv'))
    expect(stdout).toContain(
      `output/claims.csv  ${claims.length} claims\noutput/figures.csv  ${figures.length} figures\n`,
    )
    const records = recordsOf(written(out, 'claims.jsonl'))
    expect(claims.map(({ claim }) => claim)).toEqual(records.map(({ id }) => id))
    expect(claims.find(({ article }) => article === 'a2')).toMatchObject({ title: 'Ein "Titel"\nin zwei Zeilen' })
    expect(figures.map(({ effect, low, article }) => [effect, low, article])).toEqual([
      ['killed', '12', 'a1'],
      ['injured', '40', 'a1'],
    ])
    expect(figures[0]).toMatchObject({
      sentence: '“At least 12 people were killed and 40 were wounded in Ganja,” said Karim Aliyev.',
      source: 'Karim Aliyev',
      published: '2024-03-14',
      place: 'Ganja',
    })
  })

  it('lets no spreadsheet run what an article says', async () => {
    await claimwire(['export', 'csv', 'output', '-o', 'tables', '--tables', 'claims,figures'], { cwd: folder })
    expect(readdirSync(join(folder, 'tables')).sort()).toEqual(['claims.csv', 'figures.csv'])
    const cells = ['claims.csv', 'figures.csv'].flatMap((name) =>
      table(join(folder, 'tables', name)).flatMap((row) => Object.values(row)),
    )
    expect(cells).toContain('\'=HYPERLINK("https://example.org","Flood")')
    expect(cells).toContain("'+44 News, Ltd")
    expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([])
  })

  it('is RFC 4180 with a byte order mark', async () => {
    await claimwire(['export', 'csv'], { cwd: folder })
    const text = readFileSync(join(out, 'claims.csv'), 'utf8')
    expect(text.startsWith('\uFEFFclaim,article,')).toBe(true)
    expect(text).toContain('"Ein ""Titel""\nin zwei Zeilen"')
    expect(
      text
        .replaceAll('"Ein ""Titel""\nin zwei Zeilen"', '')
        .split('\n')
        .every((line) => /\r$|^$/.test(line)),
    ).toBe(true)
  })

  const cells: [cell: string, shows: string][] = [
    ['=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['\t=1+1', "'\t=1+1"],
    ['＝1+1', "'＝1+1"],
    ['-12', "'-12"],
    ['@sum', "'@sum"],
    ['a=b', 'a=b'],
    ['', ''],
  ]
  it.each(cells)('shows %j as %j', (cell, shows) => {
    expect(harmless(cell)).toBe(shows)
  })

  it('ends with 1 where no run has written, or where a line was changed', async () => {
    const none = await claimwire(['export', 'csv', 'nowhere'], { cwd: emptyFolder() })
    expect(none.code).toBe(1)
    expect(none.stderr).toMatch(/^claimwire: Expected the output folder of a run, but .*claims\.jsonl is not there/)
    const changed = await folderWith({ 'claims.jsonl': '{"schema": "mine"}\n', 'articles.jsonl': '' })
    const { code, stderr } = await claimwire(['export', 'csv', changed])
    expect(code).toBe(1)
    expect(stderr).toMatch(/Expected a record of claimwire\/claim@2 at line 1 of .*, got \{"schema": "mine"\}/)
    expect(readdirSync(changed).sort()).toEqual(['articles.jsonl', 'claims.jsonl'])
  })
})

describe('claimwire sample', () => {
  const sample = (...args: string[]) => claimwire(['sample', ...args], { cwd: folder })

  it('draws the same claims for the same seed, and others for another', async () => {
    const [once, again] = [await sample('2', '--seed', '7'), await sample('2', 'output', '--seed', '7')]
    expect(once.code).toBe(0)
    expect(again).toEqual(once)
    const others = await Promise.all(['1', '2', '3'].map((seed) => sample('2', '--seed', seed)))
    expect(new Set([once, ...others].map(({ stdout }) => stdout)).size).toBeGreaterThan(1)
  })

  it('shows each with its sentence, the content in braces, and no more than there are', async () => {
    const { stdout } = await sample('50')
    expect(stdout.match(/^\d+\. /gm)).toHaveLength(recordsOf(written(out, 'claims.jsonl')).length)
    expect(stdout).toContain('“{@home we heard nothing,}” said Anna Weiß.')
    expect(stdout).toContain('Anna Weiß said:')
  })

  const colours: [why: string, env: Record<string, string>, coloured: boolean][] = [
    ['a pipe has no colours', {}, false],
    ['nor has it under CI', { CI: '1' }, false],
    ['who asks for them gets them', { FORCE_COLOR: '1' }, true],
    ['who asks for none gets none', { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ]
  it.each(colours)('%s', async (_why, env, coloured) => {
    const { stdout } = await claimwire(['sample', '1'], { cwd: folder, env })
    expect(stdout.includes('\x1b[')).toBe(coloured)
  })

  it('has nothing to draw from in an empty run', async () => {
    const cwd = await folderWith({ 'claims.jsonl': '', 'articles.jsonl': '' })
    expect(await claimwire(['sample', '3', '.'], { cwd })).toEqual({
      code: 0,
      stdout: 'No claims to draw from.\n',
      stderr: '',
    })
  })
})

describe('claimwire eval', () => {
  const files = {
    'mine/articles/fall.txt': 'A bridge fell on 3 May 2021 near Ganja in Azerbaijan, and all stood still.\n',
    'mine/gold/fall.yaml':
      'article: articles/fall.txt\nsentences:\n  - in: A bridge fell on 3 May 2021\n    dates:\n      - {text: 3 May 2021, type: date, timex: 2021-05-03}\n      - {text: May 2021, type: date, timex: 2021-05}\n',
  }
  it('ends with 3 below --min, and with 0 otherwise', async () => {
    const cwd = await folderWith(files)
    const below = await claimwire(['eval', 'mine', '--min', '100'], { cwd })
    expect(below.stdout).toMatch(/^1 article of gold\n/)
    expect(below.code).toBe(3)
    expect((await claimwire(['eval', 'mine', '--min', '0'], { cwd })).code).toBe(0)
  })
  it('ends with 1 without fixtures', async () => {
    const { code, stdout, stderr } = await claimwire(['eval', 'nowhere'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^claimwire: Expected a folder of gold fixtures at nowhere/)
  })
})
