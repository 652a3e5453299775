import { Parser } from 'htmlparser2'
import { filesWith, textOf } from './files.ts'
import type { Imported, Importer, Marked } from './imported.ts'
import { fromCodePoints } from './offsets.ts'

/** What GeoNames calls places in letters, as a fixture does. */
const COUNTRY = /^[A-Z]{2}$/

/** The Local-Global Lexicon and TR-News: one file of XML. */
export const toponymXml = (name: 'lgl' | 'tr-news', title: string): Importer => ({
  name,
  summary: `${title}, toponyms in news`,
  notes:
    'lgl.xml and TR-News.xml: https://github.com/milangritta/Pragmatic-Guide-to-Geoparsing-Evaluation. What is compared of a place is its country.',
  complete: ['places'],
  async *read(path) {
    for (const file of await filesWith(['.xml'], path)) yield* readToponyms(name, await textOf(file))
  },
})

interface Toponym {
  start: number
  end: number
  country: string | null
}

/** Its articles: text, and toponyms by offsets in code points. */
export function readToponyms(name: string, xml: string): Imported[] {
  const articles: Imported[] = []
  let fields: Record<string, string> = {}
  let toponyms: Toponym[] = []
  let own: Record<string, string> = {}
  let inToponym = false
  let words = ''
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        words = ''
        if (tag === 'article') {
          fields = { id: attributes['docid'] ?? String(articles.length + 1) }
          toponyms = []
        } else if (tag === 'toponym') {
          own = {}
          inToponym = true
        }
      },
      ontext: (piece) => {
        words += piece
      },
      onclosetag: (tag) => {
        if (tag === 'toponym') {
          inToponym = false
          const [start, end] = [Number(own['start']), Number(own['end'])]
          const country = own['country'] ?? own['countrycode'] ?? null
          if (Number.isInteger(start) && Number.isInteger(end))
            toponyms.push({ start, end, country: country !== null && COUNTRY.test(country) ? country : null })
        } else if (tag === 'article') articles.push(articleOf(name, fields, toponyms))
        else if (inToponym) own[tag] = words.trim()
        // Offsets count every character of the text, also those at its ends
        else fields[tag] = tag === 'text' ? words : words.trim()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  return articles
}

function articleOf(name: string, fields: Readonly<Record<string, string>>, toponyms: readonly Toponym[]): Imported {
  const text = fields['text'] ?? ''
  const at = fromCodePoints(text)
  const places = toponyms.map(
    ({ start, end, country }): Marked => ({
      start: at(start),
      end: at(end),
      fields: country === null ? {} : { country },
    }),
  )
  const published = /^\d{4}-\d\d-\d\d/.exec(fields['date'] ?? '')?.[0] ?? null
  return {
    id: `${name}-${fields['id']}`,
    text,
    title: fields['title'] || null,
    url: fields['url'] || null,
    published,
    places,
  }
}
