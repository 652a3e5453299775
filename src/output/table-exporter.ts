import type { Exporter } from './exporter.ts'
import { type SelectedTable, selected } from './tables/selection.ts'
import { openTextFiles, type TextFile } from './text-files.ts'

type Described = Omit<Exporter, 'open' | 'fileNames'> & {
  /** What follows the table's name in that of its file: "csv". */
  readonly ending: string
  /** The file of a table. */
  readonly file: (table: SelectedTable) => Omit<TextFile, 'name' | 'holds'>
  /** Columns that the format cannot do without. */
  readonly needed?: readonly string[]
}

/** An exporter with a file of text for each table. */
export function tableExporter({ ending, file, needed = [], ...exporter }: Described): Exporter {
  const nameOf = (table: string) => `${table}.${ending}`
  return {
    ...exporter,
    fileNames: exporter.tables.map(nameOf),
    open: async (request) => {
      const { tablesNamed } = await import('./tables/tables.ts')
      const tables = selected(tablesNamed(exporter.tables), request.selection, needed)
      const files = tables.map((table) => ({ name: nameOf(table.name), holds: table.name, ...file(table) }))
      return openTextFiles(files, request)
    },
  }
}
