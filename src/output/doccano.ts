import { annotated } from './annotations/annotation.ts'
import { codePoints } from './annotations/code-points.ts'
import { articleExporter } from './annotations/per-article.ts'

/** JSON Lines for doccano, with and without relations. */
export const doccano = articleExporter({
  name: 'doccano',
  summary: 'JSON Lines for doccano',
  description: 'Writes doccano.jsonl: an article per line with its labels, entities and relations.',
  notes: `In doccano: a project of sequence labeling, import as JSONL with the column "label"; or with "use relation labeling", which
takes the entities and relations. Offsets count code points. A claim of several pieces is one label from the first to the last.`,
  file: { name: 'doccano.jsonl' },
  additions: (exported) => {
    const { id, title, published, url, text } = exported.article
    const { annotations, relations } = annotated(exported)
    const at = codePoints(text)
    const numbers = new Map(annotations.map((annotation, number) => [annotation.id, number + 1]))
    const entities = annotations.map(({ id: entity, label, pieces }) => ({
      id: numbers.get(entity) ?? 0,
      label,
      start_offset: at(pieces[0]?.start ?? 0),
      end_offset: at(pieces.at(-1)?.end ?? 0),
    }))
    return [
      {
        text,
        label: entities.map(({ label, start_offset, end_offset }) => [start_offset, end_offset, label]),
        entities,
        relations: relations.map(({ label, from, to }, number) => ({
          id: number + 1,
          from_id: numbers.get(from) ?? 0,
          to_id: numbers.get(to) ?? 0,
          type: label,
        })),
        article: id,
        title,
        published,
        url,
      },
    ]
  },
})
