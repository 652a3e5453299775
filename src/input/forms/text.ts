import type { InputForm } from '../reader.ts'

/** A file that is one article, character for character. */
export const text: InputForm = {
  form: 'text',
  says: 'plain text',
  endings: ['txt', 'text'],
  sniff: () => true,
  read: async function* (inflow, context) {
    const { readText } = await import('../text.ts')
    yield* readText(inflow, context)
  },
}
