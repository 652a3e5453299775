import * as z from 'zod'
import { Failure } from '../../model/failure.ts'
import { filesWith, nameOf, parsedJson, textOf } from './files.ts'
import type { Importer } from './imported.ts'
import { sortedLabels } from './labels.ts'

const structure = z.looseObject({
  '%ID': z.int(),
  '%TYPE': z.string(),
  sofaString: z.string().optional(),
  begin: z.int().optional(),
  end: z.int().optional(),
  value: z.string().optional(),
  identifier: z.string().optional(),
})
const cas = z.looseObject({ '%FEATURE_STRUCTURES': z.array(structure) })

/** INCEpTION's UIMA CAS JSON 0.4.0, the layer "Named entity". Offsets are UTF-16, as Java counts. */
export const inception: Importer = {
  name: 'inception',
  summary: 'UIMA CAS JSON that INCEpTION exports',
  notes:
    'Export documents as UIMA CAS JSON 0.4.0. Of the layer "Named entity" the values are those of claimwire export inception.',
  complete: [],
  async *read(path) {
    for (const file of await filesWith(['.json'], path)) {
      const parsed = cas.safeParse(parsedJson(await textOf(file), file))
      const structures = parsed.success ? parsed.data['%FEATURE_STRUCTURES'] : []
      const text = structures.find(({ sofaString }) => sofaString !== undefined)?.sofaString
      if (text === undefined)
        throw new Failure('bad-import', `${file}: expected UIMA CAS JSON with the text of a document.`)
      const labels = structures.flatMap(({ '%ID': id, begin, end, value, identifier }) => {
        if (begin === undefined || end === undefined || value === undefined) return []
        const fields = identifier !== undefined && value === 'Date' ? { timex: identifier } : {}
        return { id: String(id), label: value, spans: [{ start: begin, end }], fields }
      })
      yield { id: nameOf(file), text, ...sortedLabels(text, labels, []) }
    }
  },
}
