import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import sqlite from 'node-sqlite3-wasm'
import { beforeAll, describe, expect, it } from 'vitest'
import { exporters } from '../src/output/exporters.ts'
import { claimwire, folderWith } from './program.ts'

const root = resolve(import.meta.dirname, '..')
const example = (name: string) => join(root, 'examples', name)
const page = readFileSync(join(root, 'docs/recipes.md'), 'utf8')

/** Whether a program of another language can be run with its packages here. */
const has = (program: string, ...args: string[]) => spawnSync(program, args).status === 0
const pandas = process.env['PYTHON'] ?? 'python3'

const ARTICLES = [
  ['a', 'Twelve people were killed in Ganja on Tuesday, police said.'],
  ['b', 'Fifteen people were killed in Ganja on Tuesday, said Leyla Mammadova, a nurse.'],
  ['c', 'Dozens of people were killed in Quetta on Monday, police said.'],
].map(([id, text]) => JSON.stringify({ id, text, published: '2020-10-15' }))

describe('docs/recipes.md', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await folderWith({ 'articles.jsonl': ARTICLES.join('\n') })
    const run = await claimwire(['run', 'articles.jsonl', '-o', 'claims', '--quiet'], { cwd: folder })
    expect(run.stderr).toBe('')
    const lines = page.split('\n').filter((line) => line.startsWith('npx claimwire export'))
    expect(lines).toHaveLength(4)
    for (const line of lines) {
      const [command = ''] = line.split(' #')
      const { code, stderr } = await claimwire(command.trim().split(/\s+/).slice(2), { cwd: folder })
      expect({ code, stderr }, line).toEqual({ code: 0, stderr: '' })
    }
  })

  it.runIf(has(pandas, '-c', 'import pandas, pyarrow'))('pandas sums tolls by month and country', () => {
    const table = execFileSync(pandas, [example('tolls.py'), 'tables/tolls.parquet'], { cwd: folder, encoding: 'utf8' })
    expect(table).toMatch(/2020-10 +AZ +27 +27 +27/)
    expect(table).toMatch(/ PK +24 +<NA> +<NA>/)
  })

  it.runIf(has('Rscript', '-e', 'library(arrow); library(dplyr)'))('R sums tolls by month and country', () => {
    const table = execFileSync('Rscript', [example('tolls.R'), 'tables/tolls.parquet'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(table).toMatch(/2020-10 +AZ +27 +27 +27/)
    expect(table).toMatch(/2020-10 +PK +24 +NA +NA/)
  })

  it('DuckDB puts figures that contradict each other side by side', async () => {
    const sql = readFileSync(example('tolls.sql'), 'utf8').replace(
      "'figures.parquet'",
      `'${join(folder, 'tables/figures.parquet').replaceAll('\\', '/')}'`,
    )
    const connection = await (await DuckDBInstance.create()).connect()
    const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson()
    connection.closeSync()
    expect(rows).toEqual([
      {
        ...{ date_from: '2020-10-13', place: 'Ganja', effect: 'killed', lowest: '12', highest: '15' },
        who_says_what: 'Leyla Mammadova: 15; police: 12',
      },
    ])
  })

  it('the view for Datasette lists who said what', () => {
    const view = /```sql\n(CREATE VIEW[^`]+)```/.exec(page)?.[1] ?? ''
    const database = new sqlite.Database(join(folder, 'database/claimwire.sqlite'))
    try {
      database.exec(view)
      expect(database.all('SELECT name, role FROM said')).toEqual([{ name: 'Leyla Mammadova', role: 'nurse' }])
    } finally {
      database.close()
    }
  })

  it('Hono answers with claims, and a mistake with what was expected', async () => {
    const { app } = await import(pathToFileURL(example('hono.mjs')).href)
    const post = async (body: string) => {
      const response = await app.request('/claims', { method: 'POST', body })
      return [response.status, await response.json()]
    }
    expect(await post(JSON.stringify({ text: '“We heard nothing,” said Leyla Mammadova.' }))).toMatchObject([
      200,
      [{ text: 'We heard nothing,' }],
    ])
    expect(await post('{"body": "x"}')).toEqual([400, { error: expect.stringMatching(/Expected the article’s text/) }])
    expect(await post('not JSON')).toMatchObject([400, {}])
  })

  it('calls the files of exports by their names', () => {
    const known = new Set(exporters.flatMap(({ fileNames }) => fileNames))
    const named = page.match(/[\w-]+\.(?:json|xml|geojson|parquet|sqlite)\b/g) ?? []
    expect([...new Set(named)].filter((name) => !known.has(name))).toEqual(['project-1.json'])
  })

  it('every example stands in a page', () => {
    const pages = ['docs/recipes.md', 'docs/extensions.md', 'docs/library.md', 'README.md']
      .map((name) => readFileSync(join(root, name), 'utf8'))
      .join('\n')
    for (const name of [
      'tolls.py',
      'tolls.R',
      'tolls.sql',
      'hono.mjs',
      'web-service.mjs',
      'stream.mjs',
      'extension.ts',
    ])
      expect(pages, name).toContain(`examples/${name}`)
  })
})
