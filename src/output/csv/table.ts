import { stringify } from 'csv-stringify/sync'
import type { ExportedArticle, ExportFile } from '../exporter.ts'

export type Cell = string | number | boolean | null

/** One column of a table: its heading and its cells. */
export type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell]

/** What a spreadsheet takes for the beginning of a formula, even after white space and in full width. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** UTF-8 with a byte order mark: without it a spreadsheet reads “ as â€œ. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The table's first line. */
function heading<Row>(columns: readonly Column<Row>[]): string {
  return BYTE_ORDER_MARK + lines([columns.map(([name]) => name)])
}

/** A table as a file that grows article by article. */
export function tableFile<Row>(
  name: string,
  holds: string,
  columns: readonly Column<Row>[],
  rowsIn: (exported: ExportedArticle) => readonly Row[],
): ExportFile {
  const add = (exported: ExportedArticle) => {
    const rows = rowsIn(exported)
    return { text: rowsOf(columns, rows), count: rows.length }
  }
  return { name, holds, opening: heading(columns), between: '', closing: '', add }
}

/** Rows as RFC 4180 has them. */
export function rowsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return lines(rows.map((row) => columns.map(([, cell]) => shown(cell(row)))))
}

function lines(cells: readonly (readonly string[])[]): string {
  return cells.length === 0 ? '' : stringify(cells as string[][], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
}

/**
 * A cell as text; one that a spreadsheet would run as a formula begins with an apostrophe. Numbers stay numbers, also below zero.
 *
 * @example shown('=cmd()') // "'=cmd()"
 */
export function shown(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  return FORMULA.test(cell) ? `'${cell}` : cell
}
