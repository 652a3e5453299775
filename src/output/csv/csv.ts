import type { Exporter } from '../exporter.ts'

/** Two tables for a spreadsheet, or for a person who codes events. */
export const csv: Exporter = {
  name: 'csv',
  summary: 'claims.csv and figures.csv, for a spreadsheet',
  description:
    'Writes claims.csv, one row per claim, and figures.csv, one row per casualty figure with its sentence and source.',
  notes: `The tables are UTF-8 with a byte order mark, which spreadsheets ask for, and lines end as RFC 4180 says. A cell that a
spreadsheet would run as a formula begins with an apostrophe.`,
  fileNames: ['claims.csv', 'figures.csv'],
  files: async () => {
    const [{ claimsFile }, { figuresFile }] = await Promise.all([
      import('./claims-table.ts'),
      import('./figures-table.ts'),
    ])
    return [claimsFile, figuresFile]
  },
}
