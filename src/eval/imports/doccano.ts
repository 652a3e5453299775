import * as z from 'zod'
import { Failure } from '../../model/failure.ts'
import { filesWith, nameOf, parsedJson, textOf } from './files.ts'
import type { Importer } from './imported.ts'
import { sortedLabels } from './labels.ts'
import { fromCodePoints } from './offsets.ts'

const word = z.string().nullish()
const stretches = z.array(z.tuple([z.int(), z.int(), z.string()]))
const line = z.looseObject({
  id: z.union([z.number(), z.string()]).optional(),
  ...{ text: z.string(), article: word, title: word, url: word, published: word },
  label: stretches.optional(),
  labels: stretches.optional(),
  entities: z
    .array(z.looseObject({ id: z.int(), label: z.string(), start_offset: z.int(), end_offset: z.int() }))
    .optional(),
  relations: z.array(z.looseObject({ from_id: z.int(), to_id: z.int(), type: z.string() })).optional(),
})

/** doccano's JSON Lines, of sequence labeling and with relations. */
export const doccano: Importer = {
  name: 'doccano',
  summary: 'the JSONL that doccano exports',
  notes:
    'Of sequence labeling, with or without relations. Labels are those of claimwire export doccano, or killed, injured and other effects.',
  complete: [],
  async *read(path) {
    for (const file of await filesWith(['.jsonl'], path)) {
      for (const [i, row] of (await textOf(file)).split('\n').entries()) {
        if (row.trim() === '') continue
        const parsed = line.safeParse(parsedJson(row, `${file}:${i + 1}`))
        if (!parsed.success) {
          const [issue] = parsed.error.issues
          throw new Failure(
            'bad-import',
            `${file}:${i + 1}: expected doccano's JSONL; ${issue?.path.join('.')}: ${issue?.message}`,
          )
        }
        const { id, text, article, title, url, published, relations = [], entities, ...rest } = parsed.data
        const at = fromCodePoints(text)
        const own =
          entities ??
          (rest.label ?? rest.labels ?? []).map(([start, end, label], n) => ({
            ...{ id: n + 1, label, start_offset: start, end_offset: end },
          }))
        const labels = own.map((entity) => ({
          ...{ id: String(entity.id), label: entity.label, fields: {} },
          spans: [{ start: at(entity.start_offset), end: at(entity.end_offset) }],
        }))
        const related = relations.map(({ type, from_id, to_id }) => ({
          label: type,
          from: String(from_id),
          to: String(to_id),
        }))
        yield {
          ...{ id: article ?? `${nameOf(file)}-${id ?? i + 1}`, text, title, url, published },
          ...sortedLabels(text, labels, related),
        }
      }
    }
  },
}
