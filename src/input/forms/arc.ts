import type { InputForm } from '../reader.ts'

/** A crawl of the web from before WARC. */
export const arc: InputForm = {
  form: 'arc',
  says: 'ARC',
  endings: ['arc'],
  sniff: ({ text }) => /^filedesc:\/\/\S* \d+\.\d+\.\d+\.\d+ \d{14} \S+ /.test(text),
  read: async function* (inflow, context) {
    const { readArc } = await import('../warc/arc.ts')
    yield* readArc(inflow, context)
  },
}
