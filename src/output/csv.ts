import { delimited } from './delimited.ts'
import { tableExporter } from './table-exporter.ts'
import { tableNames } from './tables/table-names.ts'

/** What a spreadsheet takes for the beginning of a formula, even after white space and in full width. */
const FORMULA = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/

/** UTF-8 with a byte order mark: without it a spreadsheet reads “ as â€œ. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A table as a spreadsheet takes it. */
export const csvFile = delimited({
  opening: BYTE_ORDER_MARK,
  format: { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  text: harmless,
})

/** Tables for a spreadsheet, or for a person who codes events. */
export const csv = tableExporter({
  name: 'csv',
  summary: 'tables for a spreadsheet: claims.csv, figures.csv, tolls.csv …',
  description:
    'Writes a table each of articles, claims, figures, tolls, quotations, speakers, dates, places and rejections.',
  notes: `The tables are UTF-8 with a byte order mark, which spreadsheets ask for, and lines end as RFC 4180 says. A cell that a
spreadsheet would run as a formula begins with an apostrophe.`,
  tables: tableNames,
  ending: 'csv',
  file: csvFile,
})

/**
 * A text that a spreadsheet would run as a formula begins with an apostrophe.
 *
 * @example harmless('=cmd()') // "'=cmd()"
 */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}
