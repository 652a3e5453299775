import type { Exporter } from './exporter.ts'
import { tableNames } from './tables/table-names.ts'

/** One file for DuckDB, for those who have it installed. */
export const duckdb: Exporter = {
  name: 'duckdb',
  summary: 'one typed file: claimwire.duckdb (needs the package @duckdb/node-api)',
  description: 'Writes claimwire.duckdb: the same tables as csv, typed, in one file.',
  notes: `DuckDB is installed by those who want it: npm install @duckdb/node-api. It also reads what export parquet writes, which
needs nothing installed.`,
  tables: tableNames,
  fileNames: ['claimwire.duckdb'],
  open: async (request) => (await import('./duckdb/open-duckdb.ts')).openDuckDb(tableNames, request),
}
