import type { DuckDBAppender } from '@duckdb/node-api'
import { Failure } from '../../model/failure.ts'
import { databaseFile } from '../database-file.ts'
import type { ExportRequest, Sink } from '../exporter.ts'
import { type SelectedTable, selected } from '../tables/selection.ts'
import type { Cell, CellType } from '../tables/table.ts'
import { tablesNamed } from '../tables/tables.ts'

const FILE = 'claimwire.duckdb'
/** Rows between two flushes: what is not flushed is held. */
const FLUSH = 10_000

const TYPES: Readonly<Record<CellType, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
}

/** A DuckDB file, written under a temporary name. */
export async function openDuckDb(names: readonly string[], { folder, selection, disk }: ExportRequest): Promise<Sink> {
  const { DuckDBInstance, DuckDBDateValue } = await loaded()
  const tables = selected(tablesNamed(names), selection)
  const { draft, guarded, finish, discard } = await databaseFile(folder, FILE, disk)
  const instance = await guarded(() => DuckDBInstance.create(draft))
  const connection = await guarded(() => instance.connect())
  const growing: { table: SelectedTable; appender: DuckDBAppender; count: number }[] = []
  for (const table of tables) {
    await guarded(() => connection.run(createTable(table)))
    growing.push({ table, appender: await guarded(() => connection.createAppender(table.name)), count: 0 })
  }
  const append = (appender: DuckDBAppender, cell: Cell, type: CellType | undefined) => {
    if (cell === null) appender.appendNull()
    else if (type === 'integer') appender.appendBigInt(BigInt(cell))
    else if (type === 'date') appender.appendDate(new DuckDBDateValue(Date.parse(String(cell)) / 86_400_000))
    else if (typeof cell === 'number') appender.appendDouble(cell)
    else if (typeof cell === 'boolean') appender.appendBoolean(cell)
    else appender.appendVarchar(cell)
  }
  const release = () => {
    connection.closeSync()
    instance.closeSync()
  }
  return {
    add: (exported) =>
      guarded(() => {
        for (const each of growing) {
          for (const cells of each.table.rows(exported)) {
            for (const [at, { type }] of each.table.columns.entries()) append(each.appender, cells[at] ?? null, type)
            each.appender.endRow()
            if (++each.count % FLUSH === 0) each.appender.flushSync()
          }
        }
      }),
    close: async () => {
      await guarded(() => {
        for (const { appender } of growing) appender.closeSync()
        release()
      })
      await finish()
      return growing.map(({ table, count }) => ({ name: FILE, holds: table.name, count }))
    },
    discard: async () => {
      release()
      await discard()
    },
  }
}

function createTable({ name, columns }: SelectedTable): string {
  return `CREATE TABLE "${name}" (${columns.map((column) => `"${column.name}" ${TYPES[column.type]}`).join(', ')})`
}

/** By a name that is no literal, or bundlers would look for a package that few have installed. */
const PACKAGE: string = '@duckdb/node-api'

async function loaded() {
  try {
    return (await import(PACKAGE)) as typeof import('@duckdb/node-api')
  } catch (error) {
    throw new Failure(
      'not-installed',
      'Writing a DuckDB file needs the package @duckdb/node-api: npm install @duckdb/node-api. Or take: claimwire export parquet',
      { cause: error },
    )
  }
}
