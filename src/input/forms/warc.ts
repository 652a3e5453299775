import type { InputForm } from '../reader.ts'

/** A crawl of the web: its pages. */
export const warc: InputForm = {
  form: 'warc',
  says: 'WARC',
  endings: ['warc'],
  sniff: ({ text }) => /^(?:\r?\n)*WARC\/\d/.test(text),
  read: async function* (inflow, context) {
    const { readWarc } = await import('../warc/warc.ts')
    yield* readWarc(inflow, context)
  },
}
