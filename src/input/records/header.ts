import type { Config } from '../../model/config.ts'
import { decode } from '../charset/decode.ts'

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
  const line = firstLine(head)
  if (line === null) return null
  for (const delimiter of DELIMITERS) {
    const columns = cellsOf(line, delimiter)
    if (columns.length > 1 && columnNamed(columns, config.fields.text) !== null) return { delimiter, columns }
  }
  const columns = cellsOf(line, alone ?? ',')
  if (alone !== null && columnNamed(columns, config.fields.text) !== null) return { delimiter: alone, columns }
  return null
}

/** The most likely header when the text column is not known, for the sentence that asks for it. */
export function likelyHeaderOf(head: Uint8Array): Header {
  const line = firstLine(head) ?? ''
  const [first = { delimiter: ',', columns: [] }, ...others] = DELIMITERS.map((delimiter) => ({
    delimiter,
    columns: cellsOf(line, delimiter),
  }))
  return others.reduce((best, one) => (one.columns.length > best.columns.length ? one : best), first)
}

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
