import type { InputForm } from '../reader.ts'

/** A PDF whose text can be taken out; for those who install pdfjs-dist. */
export const pdf: InputForm = {
  form: 'pdf',
  says: 'PDF',
  endings: ['pdf'],
  binary: true,
  sniff: ({ text }) => text.startsWith('%PDF-'),
  read: async function* (inflow, context) {
    const { readPdf } = await import('../pdf/read-pdf.ts')
    yield* readPdf(inflow, context)
  },
}
