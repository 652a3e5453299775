import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ByteWriter, ParquetWriter } from 'hyparquet-writer'
import sqlite from 'node-sqlite3-wasm'
import { describe, expect, it } from 'vitest'
import { LeanWriter } from '../src/output/parquet/lean-writer.ts'
import { cellBinder } from '../src/output/sqlite/bound-cells.ts'
import { touching } from '../src/text/within.ts'
import { claimwire, folderWith } from './program.ts'

describe('a Parquet file whose footer grows as bytes', () => {
  type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema']
  const schema: Schema = [
    { name: 'root', num_children: 2 },
    { name: 'best', type: 'INT64', repetition_type: 'OPTIONAL' },
    { name: 'text', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
  ]
  const written = async (Writer: typeof ParquetWriter, groups: number): Promise<Uint8Array> => {
    const bytes = new ByteWriter()
    const writer = new Writer({ writer: bytes, schema, createdBy: 'test' })
    for (let group = 0; group < groups; group++) {
      const best = Array.from({ length: 100 }, (_, at) => (at % 7 === 0 ? null : BigInt(group * at)))
      const columnData = [
        { name: 'best', data: best },
        { name: 'text', data: best.map((each) => (each === null ? null : `💩 ${each}`)), statistics: false },
      ]
      await writer.write({ columnData, rowGroupSize: 100 })
    }
    await writer.finish()
    return bytes.getBytes()
  }
  it.each([1, 14, 15, 200])('is the file of the library, byte for byte, with %i groups', async (groups) => {
    expect(await written(LeanWriter, groups)).toEqual(await written(ParquetWriter, groups))
  })
  it('has a list of no groups where there are no rows, which strict readers ask for', async () => {
    const hex = Buffer.from(await written(LeanWriter, 0)).toString('hex')
    expect(hex).toContain('1600190c') // no rows; a list of structs, of length 0
  })
})

describe('cells of a SQLite file', () => {
  it('are bound as bytes that hold until the next row, however long', () => {
    const bound = cellBinder()
    for (const text of ['', 'a\0b', '💩'.repeat(30_000), 'é'.repeat(200_000)]) {
      const cells = bound(['first', text, null, 12, true, 'last'])
      expect(cells.map((cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString() : cell))).toEqual([
        'first',
        text,
        null,
        12,
        true,
        'last',
      ])
    }
  })
  it('have the whole text, also after U+0000, in a file that others may read', async () => {
    const text = 'Police said that 3 people \0 died in Ganja on Tuesday. Two men were killed in Baku.'
    const folder = await folderWith({ 'in.jsonl': JSON.stringify({ id: 'a', text, published: '2020-10-15' }) })
    await claimwire(['run', 'in.jsonl', '-o', 'out', '--quiet'], { cwd: folder })
    for (const format of ['sqlite', 'csv'])
      expect((await claimwire(['export', format, 'out'], { cwd: folder })).stderr).toBe('')
    const path = join(folder, 'out/claimwire.sqlite')
    const database = new sqlite.Database(path, { readOnly: true })
    expect(database.all('SELECT CAST(text AS BLOB) AS bytes, typeof(text) AS type FROM articles')).toEqual([
      { bytes: new Uint8Array(Buffer.from(text)), type: 'text' },
    ])
    database.close()
    expect(readFileSync(join(folder, 'out/articles.csv'), 'utf8')).toContain(text)
    expect(statSync(path).mode & 0o777).toBe(statSync(join(folder, 'out/articles.csv')).mode & 0o777)
  })
})

describe('touching', () => {
  const spans = [
    { start: 0, end: 5 },
    { start: 5, end: 9 },
    { start: 12, end: 20 },
  ]
  it.each([
    [{ start: 0, end: 1 }, [0]],
    [{ start: 4, end: 6 }, [0, 5]],
    [{ start: 5, end: 9 }, [5]],
    [{ start: 9, end: 12 }, []],
    [{ start: 8, end: 13 }, [5, 12]],
    [{ start: 19, end: 40 }, [12]],
    [{ start: 20, end: 40 }, []],
  ])('finds the spans that share something with %j', (span, starts) => {
    expect(touching(spans, span).map(({ start }) => start)).toEqual(starts)
  })
})
