import sqlite from 'node-sqlite3-wasm'
import { databaseFile } from '../database-file.ts'
import type { ExportRequest, Sink } from '../exporter.ts'
import { selected } from '../tables/selection.ts'
import { tablesNamed } from '../tables/tables.ts'
import { cellBinder } from './bound-cells.ts'
import { afterwards, createTable, insertInto } from './statements.ts'

const FILE = 'claimwire.sqlite'

/** A SQLite file, written in one transaction under a temporary name, so that it needs no journal. */
export async function openSqlite(names: readonly string[], { folder, selection, disk }: ExportRequest): Promise<Sink> {
  const tables = selected(tablesNamed(names), selection)
  const { draft, guarded, make, finish, discard } = await databaseFile(folder, FILE, disk)
  await make()
  const database = await guarded(() => new sqlite.Database(draft))
  const growing = await guarded(() => {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192; BEGIN')
    for (const table of tables) database.exec(createTable(table, tables))
    return tables.map((table) => ({ table, insert: database.prepare(insertInto(table)), count: 0 }))
  })
  const bound = cellBinder()
  const release = () => {
    for (const { insert } of growing) insert.finalize()
    database.close()
  }
  return {
    add: (exported) =>
      guarded(() => {
        for (const each of growing) {
          for (const cells of each.table.rows(exported)) {
            each.insert.run(bound(cells))
            each.count++
          }
        }
      }),
    close: async () => {
      await guarded(() => {
        for (const table of tables) for (const statement of afterwards(table)) database.exec(statement)
        database.exec('COMMIT')
        release()
      })
      await finish()
      return growing.map(({ table, count }) => ({ name: FILE, holds: table.name, count }))
    },
    discard: async () => {
      if (database.isOpen) release()
      await discard()
    },
  }
}
