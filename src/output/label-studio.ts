import { annotated, labels, relationLabels } from './annotations/annotation.ts'
import { codePoints } from './annotations/code-points.ts'
import { articleExporter } from './annotations/per-article.ts'

const config = `<View>
  <Relations>
${relationLabels.map((label) => `    <Relation value="${label}"/>`).join('\n')}
  </Relations>
  <Labels name="label" toName="text">
${labels.map((label) => `    <Label value="${label}"/>`).join('\n')}
  </Labels>
  <Text name="text" value="$text"/>
</View>
`

/** Tasks of Label Studio with our claims as predictions, to be corrected there. */
export const labelStudio = articleExporter({
  name: 'label-studio',
  summary: 'tasks for Label Studio, with what was found as predictions',
  description:
    'Writes label-studio.json, a task per article with predictions, and label-studio.xml, the labelling interface.',
  notes: `In Label Studio: paste label-studio.xml under Settings, Labeling Interface, Code; then import label-studio.json.
Offsets count code points, as Label Studio has since 1.4. A claim of several pieces is several regions.`,
  file: { name: 'label-studio.json', opening: '[\n', between: ',\n', closing: '\n]\n' },
  beside: [{ name: 'label-studio.xml', text: config }],
  additions: (exported) => {
    const { id, title, publisher, published, url, text } = exported.article
    const { annotations, relations } = annotated(exported)
    const at = codePoints(text)
    const regions = annotations.flatMap(({ id: region, label, pieces, attributes }) =>
      pieces.map(({ start, end }, piece) => ({
        id: piece === 0 ? region : `${region}.${piece}`,
        from_name: 'label',
        to_name: 'text',
        type: 'labels',
        value: { start: at(start), end: at(end), text: text.slice(start, end), labels: [label] },
        meta: { text: noted(attributes) },
      })),
    )
    const related = relations.map(({ label, from, to }) => ({
      type: 'relation',
      from_id: from,
      to_id: to,
      direction: 'right',
      labels: [label],
    }))
    return [
      {
        data: { text, article: id, title, publisher, published, url },
        predictions: [{ model_version: 'claimwire', result: [...regions, ...related] }],
      },
    ]
  },
})

function noted(attributes: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
}
