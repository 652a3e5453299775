import { type Options, stringify } from 'csv-stringify/sync'
import type { SelectedTable } from './tables/selection.ts'
import type { Cell } from './tables/table.ts'
import type { TextFile } from './text-files.ts'

interface Delimited {
  readonly opening: string
  readonly format: Options
  /** A text as it stands in a cell; numbers stay numbers, also below zero. */
  readonly text: (text: string) => string
}

/** A table as a file of lines with cells between delimiters, the names of the columns first. */
export function delimited({
  opening,
  format,
  text,
}: Delimited): (table: SelectedTable) => Omit<TextFile, 'name' | 'holds'> {
  const shown = (cell: Cell) => (typeof cell === 'string' ? text(cell) : cell === null ? '' : String(cell))
  const lines = (rows: readonly (readonly Cell[])[]) =>
    rows.length === 0
      ? ''
      : stringify(
          rows.map((cells) => cells.map(shown)),
          format,
        )
  return ({ columns, rows }) => ({
    opening: opening + lines([columns.map((column) => column.name)]),
    add: (exported) => {
      const added = rows(exported)
      return { text: lines(added), count: added.length }
    },
  })
}
