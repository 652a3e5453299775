import type { Exporter } from './exporter.ts'
import { tableNames } from './tables/table-names.ts'

/** One file for Datasette, or for anything that reads SQLite. */
export const sqlite: Exporter = {
  name: 'sqlite',
  summary: 'one file for Datasette: claimwire.sqlite, with keys and full text search',
  description:
    'Writes claimwire.sqlite: the same tables as csv with keys, indexes, and full text search over claims and articles.',
  notes: `Open it with: datasette claimwire.sqlite. The search is a table of FTS5 each, claims_fts and articles_fts:
  SELECT speaker, content FROM speakers WHERE claim IN (SELECT claim FROM claims WHERE rowid IN
  (SELECT rowid FROM claims_fts WHERE claims_fts MATCH 'ceasefire'))`,
  tables: tableNames,
  fileNames: ['claimwire.sqlite'],
  open: async (request) => (await import('./sqlite/open-sqlite.ts')).openSqlite(tableNames, request),
}
