import { labels } from './annotations/annotation.ts'
import type { Exporter } from './exporter.ts'

const conf = `[entities]
${labels.join('\n')}

[relations]
Said-by  Arg1:Claim, Arg2:Speaker
Cue  Arg1:Claim, Arg2:Cue
<OVERLAP>  Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
`

/** A folder for brat. */
export const brat: Exporter = {
  name: 'brat',
  summary: 'a folder for brat: .txt and .ann per article',
  description:
    'Writes the folder brat: an article’s text and its annotations in brat’s standoff format, and annotation.conf.',
  notes: `Put the folder below brat's data. Offsets count code points; a span over a line break is written in pieces, as brat wants it.
A folder brat that is already there is not touched, since annotators work in it.`,
  tables: [],
  fileNames: ['brat'],
  open: async (request) => {
    const [{ openFolder }, { bratFiles }] = await Promise.all([
      import('./annotations/article-folder.ts'),
      import('./annotations/brat-files.ts'),
    ])
    return openFolder('brat', bratFiles, request, { 'annotation.conf': conf })
  },
}
