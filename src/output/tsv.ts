import { delimited } from './delimited.ts'
import { tableExporter } from './table-exporter.ts'
import { tableNames } from './tables/table-names.ts'

/** Tables for cut, awk and sort. */
export const tsv = tableExporter({
  name: 'tsv',
  summary: 'tables with tabs, one line a row, for cut, awk and sort',
  description: 'Writes the same tables as csv with tabs between the cells; a row is a line, whatever is in it.',
  notes: `A tab or a line break within a cell becomes a space, and nothing is quoted. Cells that begin like a formula stay as they are:
for a spreadsheet take csv.`,
  tables: tableNames,
  ending: 'tsv',
  file: delimited({
    opening: '',
    format: { delimiter: '\t', record_delimiter: '\n', quote: false },
    text: (text) => text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '),
  }),
})
