import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { check } from '@placemarkio/check-geojson'
import { parse } from 'csv-parse/sync'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet'
import sqlite from 'node-sqlite3-wasm'
import { beforeAll, describe, expect, it } from 'vitest'
import { exporters } from '../src/output/exporters.ts'
import { tableNames } from '../src/output/tables/table-names.ts'
import { tablesNamed } from '../src/output/tables/tables.ts'
import { claimwire, folderWith } from './program.ts'

/** A story with an emoji, a toll in headline and body, a copy of it, and a line that is no article. */
const STORY = `💩 Blast kills 34 in Ganja

At least 34 people, including two children, were killed in Ganja on Tuesday, police said. Another 12 people were injured.

“We heard nothing — and then 💩 the wall fell,” said Leyla Mammadova, the mayor of Ganja.

It rained in Baku on 14 October 2020.
`
const lines = [
  { id: 'a1', text: STORY, published: '2020-10-15T08:30:00Z', publisher: 'Wire', url: 'https://example.org/a' },
  { id: 'a2', text: STORY, published: '2020-10-15', publisher: 'Paper' },
  { id: 'a3', text: 'Nothing happened.' },
]

let folder = ''
const at = (...path: string[]) => join(folder, ...path)
const run = async (...args: string[]) => {
  const ended = await claimwire(args, { cwd: folder })
  expect(ended.stderr).toBe('')
  expect(ended.code).toBe(0)
  return ended.stdout
}

beforeAll(async () => {
  const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\n{"broken"\n`
  folder = await folderWith({ 'in.jsonl': text })
  expect((await claimwire(['run', 'in.jsonl', '--quiet'], { cwd: folder })).code).toBe(2)
  for (const { name } of exporters) await run('export', name, 'output', '-o', name)
})

type Row = Record<string, unknown>
const flat = (table: string) =>
  readFileSync(at('jsonl', `${table}.flat.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

describe('an exporter', () => {
  it.each(exporters)('$name says what its files are called before they are written', ({ name, fileNames }) => {
    expect(readdirSync(at(name)).sort()).toEqual([...fileNames].sort())
  })
})

describe('the tables', () => {
  it('have a row a figure with everything that a coder wants', () => {
    const killed = flat('figures').find(({ best, article }) => best === 34 && article === 'a1')
    expect(killed).toMatchObject({ effect: 'killed', low: 34, best: 34, place: 'Ganja', country: 'AZ' })
    expect(killed).toMatchObject({ where_prec: 1, geo_precision: 1, published: '2020-10-15' })
    const dated = flat('figures').find(({ modifier }) => modifier === 'at-least')
    expect(dated).toMatchObject({ high: null, date_from: '2020-10-13', date_to: '2020-10-13', date_precision: 'day' })
    expect(dated).toMatchObject({ date_prec: 1, time_precision: 1, source: 'police', stance: 'says', is_part: false })
    expect(dated?.['sentence']).toBe(
      'At least 34 people, including two children, were killed in Ganja on Tuesday, police said.',
    )
  })
  it('have tolls whose sum counts nobody twice: not the headline and the body, not a copy of the story', () => {
    const tolls = flat('tolls')
    expect(tolls.map(({ article, effect, best }) => [article, effect, best])).toEqual([
      ['a1', 'killed', 34],
      ['a1', 'injured', 12],
    ])
    expect(flat('figures').filter(({ duplicate_of }) => duplicate_of === 'a1').length).toBeGreaterThan(0)
  })
  it('name the article and the claim in each row, and keys that are there', () => {
    const keys = { articles: new Set(flat('articles').map(({ article }) => article)) }
    const claims = new Set(flat('claims').map(({ claim }) => claim))
    for (const table of ['claims', 'figures', 'tolls', 'quotations', 'speakers', 'dates', 'places']) {
      const rows = flat(table)
      expect(rows.length, table).toBeGreaterThan(0)
      expect(rows.filter(({ article }) => !keys.articles.has(article))).toEqual([])
      expect(rows.filter(({ claim }) => claim !== null && !claims.has(claim))).toEqual([])
    }
  })
  it('have cells of the type that their column says', () => {
    const fits = {
      text: (cell: unknown) => typeof cell === 'string',
      integer: Number.isSafeInteger,
      number: (cell: unknown) => typeof cell === 'number',
      boolean: (cell: unknown) => typeof cell === 'boolean',
      date: (cell: unknown) => typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell),
    }
    for (const { name, columns, key } of tablesNamed(tableNames)) {
      const rows = flat(name)
      for (const column of columns) {
        const wrong = rows.filter((row) => row[column.name] !== null && !fits[column.type](row[column.name]))
        expect(wrong.slice(0, 1), `${name}.${column.name}`).toEqual([])
      }
      if (key !== null) expect(new Set(rows.map((row) => row[key])).size, name).toBe(rows.length)
      expect(new Set(columns.map((column) => column.name)).size, name).toBe(columns.length)
    }
  })
  it('have what was rejected', () => {
    expect(flat('rejected')).toMatchObject([{ file: 'in.jsonl', record: 4, code: 'invalid-json' }])
  })
})

describe('are read back', () => {
  const asFlat = (cell: unknown) =>
    typeof cell === 'bigint' ? Number(cell) : cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null)

  it.each(tableNames)('%s from Parquet by hyparquet, with types', async (name) => {
    const file = await asyncBufferFromFile(at('parquet', `${name}.parquet`))
    const rows = (await parquetReadObjects({ file })) as Row[]
    const plain = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, asFlat(cell)])))
    expect(plain).toEqual(flat(name))
    const types = parquetSchema(await parquetMetadataAsync(file)).children.map(({ element }) => [
      element.name,
      element.converted_type ?? element.type,
    ])
    const TYPES = { text: 'UTF8', integer: 'INT64', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE' }
    const [table] = tablesNamed([name])
    expect(types).toEqual(table?.columns.map((column) => [column.name, TYPES[column.type]]))
  })

  it('by DuckDB from Parquet and from its own file', async () => {
    const instance = await DuckDBInstance.create(at('duckdb', 'claimwire.duckdb'), { access_mode: 'READ_ONLY' })
    const connection = await instance.connect()
    const answers = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson()
    const sum = 'SELECT effect, sum(best)::INT, min(published)::VARCHAR, any_value(typeof(date_from))'
    const expected = [
      ['injured', 12, '2020-10-15', 'DATE'],
      ['killed', 34, '2020-10-15', 'DATE'],
    ]
    expect(await answers(`${sum} FROM tolls GROUP BY effect ORDER BY effect`)).toEqual(expected)
    expect(await answers(`${sum} FROM '${at('parquet', 'tolls.parquet')}' GROUP BY effect ORDER BY effect`)).toEqual(
      expected,
    )
    for (const name of tableNames)
      expect(await answers(`SELECT count(*)::INT FROM ${name}`)).toEqual([[flat(name).length]])
    connection.closeSync()
    instance.closeSync()
  })

  it('from SQLite, with keys that hold and a search that finds', () => {
    const database = new sqlite.Database(at('sqlite', 'claimwire.sqlite'), { readOnly: true })
    const rows = (sql: string) => database.all(sql) as Row[]
    expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
    expect(rows('PRAGMA foreign_key_check')).toEqual([])
    expect(rows('PRAGMA foreign_key_list(figures)').map(({ table, from }) => [table, from])).toEqual([
      ['articles', 'article'],
      ['claims', 'claim'],
    ])
    for (const name of tableNames) expect(rows(`SELECT count(*) AS n FROM ${name}`)).toEqual([{ n: flat(name).length }])
    const found = rows(
      `SELECT source FROM claims WHERE rowid IN (SELECT rowid FROM claims_fts WHERE claims_fts MATCH 'wall')`,
    )
    expect(found.map(({ source }) => source)).toContain('Leyla Mammadova')
    expect(rows(`SELECT text FROM articles WHERE article = 'a1'`)).toEqual([{ text: STORY }])
    database.close()
  })

  it('from CSV and TSV', () => {
    const cell = (value: unknown) => (value === null ? '' : String(value))
    for (const name of tableNames) {
      const csv = parse(readFileSync(at('csv', `${name}.csv`)), { bom: true, columns: true }) as Row[]
      expect(csv).toEqual(
        flat(name).map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)]))),
      )
      const tsv = readFileSync(at('tsv', `${name}.tsv`), 'utf8')
        .trimEnd()
        .split('\n')
      const heading = tsv[0]?.split('\t') ?? []
      expect(tsv.length - 1, name).toBe(flat(name).length)
      for (const line of tsv) expect(line.split('\t')).toHaveLength(heading.length)
    }
  })

  it('from GeoJSON by a checker of RFC 7946', () => {
    for (const name of ['figures', 'tolls', 'claims', 'places']) {
      const collection = check(readFileSync(at('geojson', `${name}.geojson`), 'utf8'))
      if (collection.type !== 'FeatureCollection') throw new Error(`${name} is a ${collection.type}`)
      expect(collection.features).toHaveLength(flat(name).filter(({ lat }) => lat !== null).length)
      expect(collection.features.length, name).toBeGreaterThan(0)
    }
    const [toll] = JSON.parse(readFileSync(at('geojson', 'tolls.geojson'), 'utf8')).features
    expect(toll.geometry.coordinates.map(Math.round)).toEqual([46, 41]) // longitude first
    expect(toll.properties).toMatchObject({ effect: 'killed', best: 34, place: 'Ganja' })
  })

  it('as events in the columns of UCDP and ACLED', () => {
    const rows = parse(readFileSync(at('events', 'events.csv')), { bom: true, columns: true })
    expect(rows).toMatchObject([
      { id: 'a1', year: '2020', low: '34', best: '34', fatalities: '34', injured_best: '12', where_prec: '1' },
    ])
    expect(rows[0]).toMatchObject({ date_start: '2020-10-13', date_prec: '1', source_office: 'Wire' })
  })
})

describe('--tables, --columns and --where', () => {
  const figures = async (...args: string[]) => {
    await run('export', 'csv', 'output', '-o', 'some', '--tables', 'figures', ...args)
    return parse(readFileSync(at('some', 'figures.csv')), { bom: true, columns: true }) as Row[]
  }
  const rows: [where: string, best: string[]][] = [
    ['effect=injured', ['12', '12']],
    ['effect=killed,best>=5,article=a1', ['34', '34']],
    ['best<5,article=a1', ['2']],
    ['effect!=killed,article=a1', ['12']],
    ['source=,article=a1', ['34', '12']],
    ['sentence~"tuesday, police",article=a1', ['34', '2']],
    ['is_part=true,article=a1', ['2']],
    ['published>=2020-11', []],
    ['published<=2020-10-15,effect=injured,article=a1', ['12']],
  ]
  it.each(rows)('%s', async (where, best) => {
    const found = await figures('--where', where, '--columns', 'best,sentence')
    expect(found.map((row) => row['best'])).toEqual(best)
    for (const row of found) expect(Object.keys(row)).toEqual(['best', 'sentence'])
  })

  it('leave out tables without the columns, and need no coordinates among them for a map', async () => {
    await run('export', 'csv', 'output', '-o', 'few', '--where', 'effect=killed')
    expect(readdirSync(at('few')).sort()).toEqual(['figures.csv', 'tolls.csv'])
    await run('export', 'geojson', 'output', '-o', 'few', '--tables', 'tolls', '--columns', 'best')
    const { features } = JSON.parse(readFileSync(at('few', 'tolls.geojson'), 'utf8'))
    expect(features[0].properties).toEqual({ best: 34 })
  })

  const mistakes: [args: string[], sentence: RegExp][] = [
    [['--tables', 'tols'], /no table tols here\. Expected of: articles, claims, figures, tolls/],
    [['--columns', 'bset'], /no column bset here\. Expected of: article, /],
    [['--where', 'bset>1'], /no column bset here/],
    [['--where', 'best>many'], /Expected a number for the column best, got "many"/],
    [['--where', 'is_part=yes'], /Expected true or false for the column is_part/],
    [['--where', 'published>yesterday'], /Expected a day such as 2024-03-12 for the column published/],
    [['--where', 'killed'], /Expected conditions such as effect=killed,best>=5/],
    [['--where', 'effect=killed,via=police'], /No table has all the columns that the conditions ask for: effect, via/],
  ]
  it.each(mistakes)('%j is answered with what was expected', async (args, sentence) => {
    const { code, stderr } = await claimwire(['export', 'csv', 'output', '-o', 'none', ...args], { cwd: folder })
    expect(code).toBe(1)
    expect(stderr).toMatch(sentence)
    expect(existsSync(at('none'))).toBe(false)
  })
})
