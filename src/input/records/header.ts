import type { Config } from '../../model/config.ts'
import { decode } from '../charset/decode.ts'
import { usualFieldOf } from './usual-names.ts'

/** The first line of a table: its delimiter and its columns. */
export interface Header {
  readonly delimiter: string
  readonly columns: readonly string[]
}

const DELIMITERS = ['\t', ',', ';', '|']
/** A header is a line; a longer one is a paragraph. */
const LONGEST = 10_000

/**
 * The header of a table that has a column for the text; null when the bytes begin otherwise.
 *
 * A comma does not make a paragraph a table: one cell of the first line must be the name of the text's field.
 *
 * @param alone what is between cells of a table of that one column; null where such a line makes no table.
 */
export function headerOf(head: Uint8Array, config: Config, alone: string | null = null): Header | null {
  const { line, separator } = opening(head)
  if (line === null) return null
  const given = config.table.separator ?? separator
  for (const delimiter of given === null ? DELIMITERS : [given]) {
    const columns = cellsOf(line, delimiter)
    if (columns.length > 1 && textColumn(columns, config) !== null) return { delimiter, columns }
  }
  const columns = cellsOf(line, alone ?? ',')
  if (alone !== null && textColumn(columns, config) !== null) return { delimiter: alone, columns }
  return null
}

/** The most likely header when the text column is not known, for the sentence that asks for it. */
export function likelyHeaderOf(head: Uint8Array): Header {
  const line = opening(head).line ?? ''
  const [first = { delimiter: ',', columns: [] }, ...others] = DELIMITERS.map((delimiter) => ({
    delimiter,
    columns: cellsOf(line, delimiter),
  }))
  return others.reduce((best, one) => (one.columns.length > best.columns.length ? one : best), first)
}

/** The index of the column that holds the text: as configured, else by a name that is usual for it, if it is the only one. */
function textColumn(columns: readonly string[], { fields }: Config): number | null {
  const found = columnNamed(columns, fields.text)
  if (found !== null || fields.text !== 'text') return found
  const usual = columns.findIndex((column) => usualFieldOf(column) === 'text')
  return usual < 0 ? null : usual
}

/** The first line that is the table's own, and the separator that a line before it gives, as Excel writes it: "sep=;". */
function opening(head: Uint8Array): { readonly line: string | null; readonly separator: string | null } {
  const start = Buffer.from(head.subarray(0, 20)).toString('latin1')
  const said = SEPARATED.exec(start)
  if (said === null) return { line: firstLine(head), separator: null }
  return { line: firstLine(head.subarray(said[0].length)), separator: said[1] ?? null }
}

/** "sep=;" on a line of its own, behind a byte order mark or not. */
export const SEPARATED = /^(?:\xef\xbb\xbf)?sep=(.)\r?\n/i

/** The index of a field's column: by its exact name, else ignoring case; null when there is none. */
export function columnNamed(columns: readonly string[], name: string): number | null {
  const exact = columns.indexOf(name)
  if (exact >= 0) return exact
  const loose = columns.findIndex((column) => column.toLowerCase() === name.toLowerCase())
  return loose < 0 ? null : loose
}

function firstLine(head: Uint8Array): string | null {
  const start = head.subarray(0, LONGEST + 1)
  const end = start.findIndex((byte) => byte === 10 || byte === 13)
  if (end < 0) return start.length > LONGEST ? null : decode(start)
  return decode(start.subarray(0, end))
}

function cellsOf(line: string, delimiter: string): string[] {
  return line.split(delimiter).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  )
}
