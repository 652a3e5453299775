import type { InputForm } from '../reader.ts'
import type { XmlMapping } from '../xml/mapping.ts'
import { rootOf } from '../xml/root.ts'

/** A form of input that is an XML vocabulary, read by a mapping. */
export function xmlForm(mapping: XmlMapping): InputForm {
  return {
    form: mapping.form,
    says: mapping.says,
    endings: [],
    sniff: ({ text }) =>
      mapping.roots.includes(rootOf(text)?.name ?? '') && (mapping.asks === undefined || mapping.asks.test(text)),
    read: async function* (inflow, context) {
      const { readXml } = await import('../xml/read-xml.ts')
      yield* readXml(inflow, context, mapping)
    },
  }
}
