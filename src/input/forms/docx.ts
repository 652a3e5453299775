import type { InputForm } from '../reader.ts'

/** A Word document. It is told by the names of its parts, since it is a zip archive: see `office/kind.ts`. */
export const docx: InputForm = {
  form: 'docx',
  says: 'DOCX',
  endings: ['docx'],
  binary: true,
  sniff: () => false,
  read: async function* (inflow, context) {
    const { readDocx } = await import('../office/docx.ts')
    yield* readDocx(inflow, context)
  },
}
