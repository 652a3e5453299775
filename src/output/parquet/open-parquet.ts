import { ByteWriter, type ColumnSource, type ParquetWriter } from 'hyparquet-writer'
import type { ExportRequest, Sink } from '../exporter.ts'
import { openFiles } from '../files.ts'
import { type SelectedTable, selected } from '../tables/selection.ts'
import type { Cell, CellType } from '../tables/table.ts'
import { tablesNamed } from '../tables/tables.ts'
import { LeanWriter } from './lean-writer.ts'

/** Rows that are written at a time, fewer where they are long: readers skip groups by their least and greatest values. */
const GROUP = { rows: 4_000, characters: 6_000_000 }

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

const ELEMENTS: Readonly<Record<CellType, Partial<SchemaElement>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  // "2.5 billion people" is more than 32 bits hold.
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } },
}

/** A file that grows in memory until a group of rows is whole. */
interface GrowingTable {
  readonly file: string
  readonly selected: SelectedTable
  readonly writer: LeanWriter
  readonly columns: unknown[][]
  waiting: number
  characters: number
  count: number
}

/** Parquet files that are written side by side, a group of rows at a time. */
export async function openParquet(names: readonly string[], { folder, selection, disk }: ExportRequest): Promise<Sink> {
  const tables = selected(tablesNamed(names), selection)
  const files = tables.map(({ name }) => `${name}.parquet`)
  const output = await openFiles(folder, files, { folder }, disk)
  const empty = Object.fromEntries(files.map((file) => [file, '']))
  const growing = tables.map((table, at): GrowingTable => {
    const file = files[at] ?? ''
    const bytes = new Flushed((piece) => output.append({ ...empty, [file]: piece }))
    const writer = new LeanWriter({ writer: bytes, schema: schemaOf(table), createdBy: 'claimwire' })
    return { file, selected: table, writer, columns: emptyColumns(table), waiting: 0, characters: 0, count: 0 }
  })
  return {
    add: async (exported) => {
      for (const table of growing) {
        for (const cells of table.selected.rows(exported)) take(table, cells)
        if (table.waiting >= GROUP.rows || table.characters >= GROUP.characters) await writeGroup(table)
      }
    },
    close: async () => {
      for (const table of growing) {
        if (table.waiting > 0 || table.count === 0) await writeGroup(table)
        await table.writer.finish()
      }
      await output.close()
      return growing.map(({ file, selected: { name }, count }) => ({ name: file, holds: name, count }))
    },
    discard: output.discard,
  }
}

/** Bytes that are handed on whenever a group of rows is whole, so that only one is held. */
class Flushed extends ByteWriter {
  readonly #append: (bytes: Uint8Array) => Promise<void>

  constructor(append: (bytes: Uint8Array) => Promise<void>) {
    super()
    this.#append = append
  }

  async flush(): Promise<void> {
    const bytes = new Uint8Array(this.buffer, 0, this.index).slice()
    this.index = 0
    await this.#append(bytes)
  }

  override finish(): void | Promise<void> {
    return this.flush()
  }
}

function schemaOf({ columns }: SelectedTable): SchemaElement[] {
  const elements = columns.map(
    ({ name, type }) => ({ name, repetition_type: 'OPTIONAL', ...ELEMENTS[type] }) as SchemaElement,
  )
  return [{ name: 'root', num_children: elements.length }, ...elements]
}

function emptyColumns({ columns }: SelectedTable): unknown[][] {
  return columns.map(() => [])
}

function take(table: GrowingTable, cells: readonly Cell[]): void {
  const { columns } = table.selected
  for (let at = 0; at < columns.length; at++) {
    const cell = cells[at] ?? null
    if (typeof cell === 'string') table.characters += cell.length
    table.columns[at]?.push(parquetValue(cell, columns[at]?.type))
  }
  table.waiting++
}

function parquetValue(cell: Cell, type: CellType | undefined): unknown {
  if (cell === null) return null
  if (type === 'integer') return SMALL[Number(cell)] ?? BigInt(cell)
  return type === 'date' ? Date.parse(String(cell)) / DAY : cell
}

const DAY = 86_400_000
/** Made once: most numbers are small, and making them anew keeps the garbage collector busy. */
const SMALL = Array.from({ length: 4096 }, (_, number) => BigInt(number))

async function writeGroup(table: GrowingTable): Promise<void> {
  const { writer, selected: chosen, waiting } = table
  const columnData = chosen.columns.map(
    ({ name, type }, at): ColumnSource => ({
      name,
      data: table.columns[at] ?? [],
      // Least and greatest texts help no reader to skip a group, and take as long as all the rest.
      statistics: type !== 'text',
      offsetIndex: false,
    }),
  )
  await writer.write({ columnData, rowGroupSize: Math.max(1, waiting) })
  table.count += waiting
  for (const column of table.columns) column.length = 0
  table.waiting = 0
  table.characters = 0
}
