import { csvFile } from './csv.ts'
import { tableExporter } from './table-exporter.ts'

/** Events in the columns that coders use. */
export const events = tableExporter({
  name: 'events',
  summary: 'events.csv: a row an article’s event, in the columns of UCDP and ACLED',
  description: 'Writes events.csv: a row the main event of each article, in the columns of UCDP GED and ACLED.',
  notes: `low, best and high are deaths as UCDP counts them, fatalities as ACLED does; where_prec and date_prec are UCDP's codes,
geo_precision and time_precision ACLED's. Copies of an article are left out; two reports of one event are two rows: nothing is merged
across articles. What a coder judges (type of violence, sides, clarity) is not among the columns.`,
  tables: ['events'],
  ending: 'csv',
  file: csvFile,
})
