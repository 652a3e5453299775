import { toLine } from './line.ts'
import { tableExporter } from './table-exporter.ts'
import { tableNames } from './tables/table-names.ts'

/** The tables as JSON Lines. */
export const jsonl = tableExporter({
  name: 'jsonl',
  summary: 'the tables as flat JSON Lines: claims.flat.jsonl …',
  description:
    'Writes the same tables as csv as JSON Lines: an object without nesting a row, every column in every row.',
  notes:
    'What is not known is null. The names have "flat" in them, since claims.jsonl is the record that a run writes.',
  tables: tableNames,
  ending: 'flat.jsonl',
  file: ({ columns, rows }) => ({
    add: (exported) => {
      const added = rows(exported)
      const line = (cells: (typeof added)[number]) =>
        toLine(Object.fromEntries(columns.map((column, at) => [column.name, cells[at] ?? null])))
      return { text: added.map(line).join(''), count: added.length }
    },
  }),
})
