import { existsSync } from 'node:fs'
import { readBrat } from './brat-file.ts'
import { filesWith, nameOf, textOf } from './files.ts'
import type { Importer } from './imported.ts'

/** Its taxonomy by what we call the use of a place; other labels are no toponyms. */
const USAGE: Readonly<Record<string, string>> = {
  ...{ Literal: 'literal', Literal_Modifier: 'literal', Mixed: 'associative', Metonymic: 'associative' },
  ...{ Coercion: 'literal', Embedded_Literal: 'literal', Embedded_Non_Lit: 'associative' },
  ...{ Non_Literal_Modifier: 'associative', Demonym: 'demonym' },
}

/** GeoWebNews: .txt with brat's .ann. */
export const geowebnews: Importer = {
  name: 'geowebnews',
  summary: 'GeoWebNews, toponyms in web news by their use',
  notes:
    'https://github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation, the folder data/GWN. The uses are ours as far as they fit.',
  complete: ['places'],
  async *read(path) {
    for (const file of await filesWith(['.txt'], path)) {
      const ann = file.replace(/\.txt$/i, '.ann')
      if (!existsSync(ann)) continue
      const text = await textOf(file)
      const places = readBrat(text, await textOf(ann)).labels.flatMap(({ label, spans, fields }) => {
        const usage = (fields['Modifier_Type'] === 'Adjective' ? 'demonym' : undefined) ?? USAGE[label]
        return usage === undefined ? [] : spans.map((span) => ({ ...span, fields: { usage } }))
      })
      yield { id: nameOf(file), text, places }
    }
  },
}
