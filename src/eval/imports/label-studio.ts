import * as z from 'zod'
import { Failure } from '../../model/failure.ts'
import { filesWith, nameOf, parsedJson, textOf } from './files.ts'
import type { Importer } from './imported.ts'
import { notedFields, sortedLabels } from './labels.ts'
import { fromCodePoints } from './offsets.ts'

const text = z.string().nullish()
const region = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  value: z
    .looseObject({ start: z.number(), end: z.number(), labels: z.array(z.string()) })
    .partial()
    .optional(),
  meta: z
    .looseObject({ text: z.array(z.string()) })
    .partial()
    .optional(),
  from_id: z.string().optional(),
  to_id: z.string().optional(),
})
const results = z.array(z.looseObject({ result: z.array(region), was_cancelled: z.boolean().nullish() }))
const tasks = z.array(
  z.looseObject({
    id: z.union([z.number(), z.string()]).optional(),
    data: z.looseObject({ text: z.string(), article: text, title: text, url: text, published: text, publisher: text }),
    annotations: results.optional(),
  }),
)

/** Label Studio's JSON. Of several annotators the first is taken; predictions, which nobody has looked at, are not. */
export const labelStudio: Importer = {
  name: 'label-studio',
  summary: 'the JSON that Label Studio exports',
  notes:
    'Export as JSON, not JSON-MIN. Labels are those of claimwire export label-studio, or killed, injured and other effects.',
  complete: [],
  async *read(path) {
    for (const file of await filesWith(['.json'], path)) {
      const parsed = tasks.safeParse(parsedJson(await textOf(file), file))
      if (!parsed.success) {
        const [issue] = parsed.error.issues
        throw new Failure(
          'bad-import',
          `${file}: expected Label Studio's JSON; ${issue?.path.join('.')}: ${issue?.message}`,
        )
      }
      for (const [i, { id, data, annotations = [] }] of parsed.data.entries()) {
        const own = annotations.find(({ was_cancelled }) => was_cancelled !== true)
        if (own === undefined) continue
        const at = fromCodePoints(data.text)
        const pieces = own.result.filter(({ type, value }) => type === 'labels' && value?.labels?.[0] !== undefined)
        const labels = pieces
          // A claim of several pieces is exported as t1, t1.1, t1.2
          .filter(({ id: piece = '' }) => !/^t\d+\.\d+$/.test(piece))
          .map(({ id: piece = '', value, meta }) => ({
            id: piece,
            label: value?.labels?.[0] ?? '',
            spans: pieces
              .filter((other) => other.id === piece || (other.id ?? '').startsWith(`${piece}.`))
              .map((other) => ({ start: at(other.value?.start ?? 0), end: at(other.value?.end ?? 0) })),
            fields: notedFields(meta?.text ?? []),
          }))
        const relations = own.result.flatMap(({ type, from_id: from, to_id: to }) =>
          type === 'relation' && from !== undefined && to !== undefined ? [{ label: '', from, to }] : [],
        )
        const { article, title, url, published, publisher } = data
        yield {
          ...{ id: article ?? `${nameOf(file)}-${id ?? i + 1}`, text: data.text, title, url, published, publisher },
          ...sortedLabels(data.text, labels, relations),
        }
      }
    }
  },
}
