import { delimited } from './delimited.ts'
import { tableExporter } from './table-exporter.ts'

/** Counts as GDELT's Global Knowledge Graph has them. */
export const gdelt = tableExporter({
  name: 'gdelt',
  summary: 'gkgcounts.tsv: tolls in the columns of GDELT’s counts',
  description:
    'Writes gkgcounts.tsv: a row per toll in the columns of the counts file of GDELT’s Global Knowledge Graph 1.0.',
  notes: `COUNTTYPE is KILL, WOUND, ARREST or KIDNAP where GDELT has the effect, else AFFECT. GEO_COUNTRYCODE is
FIPS 10-4, as GDELT has it; GEO_ADM1CODE is empty, since Claimwire has no table of FIPS codes of provinces.`,
  tables: ['gkgcounts'],
  ending: 'tsv',
  file: delimited({
    opening: '',
    format: { delimiter: '\t', record_delimiter: '\n', quote: false },
    text: (text) => text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '),
  }),
})
