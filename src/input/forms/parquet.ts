import type { InputForm } from '../reader.ts'

/** A table of Parquet, one article per row. */
export const parquet: InputForm = {
  form: 'parquet',
  says: 'Parquet',
  endings: ['parquet'],
  binary: true,
  sniff: ({ bytes }) => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PAR1',
  read: async function* (inflow, context) {
    const { readParquet } = await import('../records/parquet.ts')
    yield* readParquet(inflow, context)
  },
}
