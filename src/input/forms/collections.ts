import { factivaSplitter } from '../collections/factiva.ts'
import { nexisSplitter } from '../collections/nexis.ts'
import { proquestSplitter } from '../collections/proquest.ts'
import type { Splitter } from '../collections/splitter.ts'
import type { InputForm } from '../reader.ts'

/** An export of an archive, as text or as a page; as DOCX it is told by `office/docx.ts`. */
function collectionForm(splitter: Splitter): InputForm {
  return {
    form: splitter.form,
    says: splitter.says,
    endings: [],
    sniff: ({ text }) => {
      if (!MARKUP.test(text)) return splitter.recognizes(text.replace(/\r/g, ''))
      return splitter.recognizes(
        text
          .replace(/<[^>]{0,500}>/g, '\n')
          .replace(/&nbsp;/g, ' ')
          .replace(/\r/g, ''),
      )
    },
    read: async function* (inflow, context) {
      const { readCollectionFile } = await import('../collections/read-collection.ts')
      yield* readCollectionFile(inflow, context, splitter)
    },
  }
}

const MARKUP = /^\s*<(?:!doctype\s+html|html|\?xml)/i

export const nexis = collectionForm(nexisSplitter)
export const factiva = collectionForm(factivaSplitter)
export const proquest = collectionForm(proquestSplitter)
