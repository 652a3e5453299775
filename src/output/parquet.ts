import type { Exporter } from './exporter.ts'
import { tableNames } from './tables/table-names.ts'

/** Typed tables for DuckDB, pandas, polars, R. */
export const parquet: Exporter = {
  name: 'parquet',
  summary: 'typed tables for DuckDB, pandas, polars and R: figures.parquet …',
  description: 'Writes the same tables as csv as Parquet: the same types whatever the data, compressed by Snappy.',
  notes: "Dates are dates, numbers numbers, and what is not known is null. DuckDB: SELECT * FROM 'figures.parquet'.",
  tables: tableNames,
  fileNames: tableNames.map((table) => `${table}.parquet`),
  open: async (request) => (await import('./parquet/open-parquet.ts')).openParquet(tableNames, request),
}
