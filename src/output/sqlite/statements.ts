import type { SelectedTable } from '../tables/selection.ts'
import type { CellType } from '../tables/table.ts'

const TYPES: Readonly<Record<CellType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
}

/** Tables that are searched by their words, and the columns that are. */
const SEARCHED: Readonly<Record<string, readonly string[]>> = {
  articles: ['title', 'text'],
  claims: ['text', 'sentence', 'source'],
}

/** Columns that people filter by. */
const INDEXED = ['article', 'claim', 'effect', 'country', 'published', 'date_from', 'speaker']

const quoted = (name: string) => `"${name}"`
const has = ({ columns }: SelectedTable, name: string) => columns.some((column) => column.name === name)

/** The statement that makes a table; a reference to one that is not written, or not by its key, is none. */
export function createTable(table: SelectedTable, all: readonly SelectedTable[]): string {
  const { name, columns, table: whole } = table
  const lines = columns.map(
    (column) => `${quoted(column.name)} ${TYPES[column.type]}${column.name === whole.key ? ' PRIMARY KEY' : ''}`,
  )
  for (const [column, target] of Object.entries(whole.refersTo)) {
    const other = all.find((each) => each.name === target)
    if (other === undefined || other.table.key === null || !has(table, column) || !has(other, other.table.key)) continue
    lines.push(`FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(target)} (${quoted(other.table.key)})`)
  }
  return `CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n)`
}

/** The statement that adds a row, whose texts are bound as bytes. */
export function insertInto({ name, columns }: SelectedTable): string {
  const values = columns.map(({ type }) => (TYPES[type] === 'TEXT' ? 'CAST(? AS TEXT)' : '?'))
  return `INSERT INTO ${quoted(name)} VALUES (${values.join(', ')})`
}

/** Indexes and searches, made after the rows are there: that is faster than with each row. */
export function afterwards(table: SelectedTable): string[] {
  const { name, table: whole } = table
  const indexed = INDEXED.filter((column) => column !== whole.key && has(table, column))
  const searched = (SEARCHED[name] ?? []).filter((column) => has(table, column))
  return [
    ...indexed.map((column) => `CREATE INDEX ${quoted(`${name}_${column}`)} ON ${quoted(name)} (${quoted(column)})`),
    ...(searched.length === 0
      ? []
      : [
          `CREATE VIRTUAL TABLE ${quoted(`${name}_fts`)} USING fts5 (${searched.map(quoted).join(', ')}, content=${quoted(name)}, tokenize='unicode61')`,
          `INSERT INTO ${quoted(`${name}_fts`)} (${quoted(`${name}_fts`)}) VALUES ('rebuild')`,
        ]),
  ]
}
