import type { InputForm } from '../reader.ts'

/** A table under a header, one article per row. */
export const csv: InputForm = {
  form: 'csv',
  says: 'CSV and TSV with a header',
  endings: ['csv', 'tsv'],
  sniff: async ({ bytes, name, config }) => {
    if (/\.(?:csv|tsv|tab)$/i.test(name)) return true
    if (config === null) return false
    const { headerOf } = await import('../records/header.ts')
    return headerOf(bytes, config) !== null
  },
  read: async function* (inflow, context) {
    const { readTable } = await import('../records/table.ts')
    yield* readTable(inflow, context)
  },
}
