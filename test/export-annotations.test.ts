import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import jsonld from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import { codePoints } from '../src/output/annotations/code-points.ts'
import { claimwire, folderWith } from './program.ts'

/** An emoji before everything, a claim in two pieces, a quotation over a paragraph's end, ids that are no names of files. */
const STORY = `💩 Blast kills 34 in Ganja

“We heard nothing,” said Leyla Mammadova, the mayor of Ganja. “And then 💩 the wall fell.

“Nobody helped us,” she added on Tuesday. At least 12 people were injured, police said.
`
const ids = ['../a 1', '../A 1', 'b']
let folder = ''
const at = (...path: string[]) => join(folder, ...path)
const text = (...path: string[]) => readFileSync(at(...path), 'utf8')
const points = (start: number, end: number) => Array.from(STORY).slice(start, end).join('')

beforeAll(async () => {
  const lines = ids.map((id) => `${JSON.stringify({ id, text: STORY, published: '2020-10-15', title: 'Blast' })}\n`)
  folder = await folderWith({ 'in.jsonl': lines.join('') })
  await claimwire(['run', 'in.jsonl', '--quiet'], { cwd: folder })
  for (const name of ['label-studio', 'doccano', 'brat', 'inception', 'spacy', 'web-annotation', 'jsonld', 'gdelt']) {
    const { code, stderr } = await claimwire(['export', name, 'output', '-o', 'out'], { cwd: folder })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  }
})

/** What has to be found in every tool, by the words that its offsets cut out of the text. */
const EXPECTED = [
  ['Speaker', 'Leyla Mammadova'],
  ['Date', 'Tuesday'],
  ['Place', 'Ganja'],
  ['Figure', 'At least 12 people were injured'],
  ['Cue', 'said'],
  ['Quotation', 'We heard nothing,'],
]

describe('codePoints', () => {
  const rows: [why: string, text: string, offset: number, point: number][] = [
    ['before a pair', 'a💩b', 1, 1],
    ['after a pair', 'a💩b', 3, 2],
    ['two pairs side by side', '💩💩b', 4, 2],
    ['no pair', 'abc', 2, 2],
    ['half a pair is a code point of its own, as in Python', '\uD83Dab', 2, 2],
    ['the end', '💩', 2, 1],
  ]
  it.each(rows)('%s', (_why, words, offset, point) => expect(codePoints(words)(offset)).toBe(point))
})

describe('Label Studio', () => {
  it('gets tasks whose regions are the words that they say, in code points, with labels that its interface has', () => {
    const tasks = JSON.parse(text('out', 'label-studio.json'))
    const config = text('out', 'label-studio.xml')
    expect(tasks.map(({ data }: { data: { article: string } }) => data.article)).toEqual(ids)
    const [{ data, predictions }] = tasks
    expect(data.text).toBe(STORY)
    const { result } = predictions[0]
    const regions = result.filter(({ type }: { type: string }) => type === 'labels')
    for (const { value, from_name, to_name } of regions) {
      expect(points(value.start, value.end)).toBe(value.text)
      expect(config).toContain(`<Label value="${value.labels[0]}"/>`)
      expect(config).toMatch(new RegExp(`<Labels name="${from_name}" toName="${to_name}">`))
    }
    const found = regions.map(({ value }: { value: { labels: string[]; text: string } }) => [
      value.labels[0],
      value.text,
    ])
    expect(found).toEqual(expect.arrayContaining(EXPECTED))
    const known = new Set(regions.map(({ id }: { id: string }) => id))
    expect(known.size).toBe(regions.length)
    const related = result.filter(({ type }: { type: string }) => type === 'relation')
    expect(related.length).toBeGreaterThan(0)
    for (const { from_id, to_id, labels } of related) {
      expect(known.has(from_id) && known.has(to_id)).toBe(true)
      expect(config).toContain(`<Relation value="${labels[0]}"/>`)
    }
  })
})

describe('doccano and spaCy', () => {
  it('get labels in code points, one article a line', () => {
    const lines = text('out', 'doccano.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ article }) => article)).toEqual(ids)
    const { label, entities, relations } = lines[0]
    const found = label.map(([start, end, name]: [number, number, string]) => [name, points(start, end)])
    expect(found).toEqual(expect.arrayContaining(EXPECTED))
    expect(entities).toHaveLength(label.length)
    const numbers = new Set(entities.map(({ id }: { id: number }) => id))
    for (const { from_id, to_id } of relations) expect(numbers.has(from_id) && numbers.has(to_id)).toBe(true)
  })
  it('spaCy likewise, a span for each piece of a claim', () => {
    const [first] = text('out', 'spacy.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const found = first.spans.map(({ start, end, label }: { start: number; end: number; label: string }) => [
      label,
      points(start, end),
    ])
    expect(found).toEqual(expect.arrayContaining([...EXPECTED, ['Claim', 'We heard nothing,']]))
  })
})

describe('brat', () => {
  it('gets a text and annotations by its own rules, under names that are names of files', () => {
    expect(readdirSync(at('out', 'brat')).sort()).toEqual(
      ['__A_1-2.ann', '__A_1-2.txt', '__a_1.ann', '__a_1.txt', 'annotation.conf', 'b.ann', 'b.txt'].sort(),
    )
    expect(text('out', 'brat', 'b.txt')).toBe(STORY)
    const conf = text('out', 'brat', 'annotation.conf')
    const entities = /\[entities\]\n([^[]*)/.exec(conf)?.[1]?.trim().split('\n') ?? []
    const found: string[][] = []
    const names = new Set<string>()
    for (const line of text('out', 'brat', 'b.ann').trimEnd().split('\n')) {
      const entity = /^(T\d+)\t(\S+) ((?:\d+ \d+;?)+)\t(.+)$/.exec(line)
      if (entity !== null) {
        const [, id = '', type = '', offsets = '', words = ''] = entity
        const parts = offsets.split(';').map((pair) => pair.split(' ').map(Number))
        const cut = parts.map(([start, end]) => points(start ?? 0, end ?? 0))
        expect(cut.join(' ')).toBe(words)
        expect(cut.some((part) => /[\n\r]/.test(part) || part === '')).toBe(false)
        expect(entities).toContain(type)
        names.add(id)
        found.push([type, words])
      } else if (line.startsWith('#')) expect(line).toMatch(/^#\d+\tAnnotatorNotes T\d+\t.+$/)
      else {
        const [, type = '', one = '', other = ''] = /^R\d+\t(\S+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(line) ?? []
        expect(names.has(one) && names.has(other), line).toBe(true)
        expect(conf).toMatch(new RegExp(`^${type}\\s+Arg1:`, 'm'))
      }
    }
    expect(found).toEqual(expect.arrayContaining(EXPECTED))
  })
  it('keeps a folder in which somebody may have annotated', async () => {
    const { code, stderr } = await claimwire(['export', 'brat', 'output', '-o', 'out'], { cwd: folder })
    expect(code).toBe(1)
    expect(stderr).toMatch(/There is a folder .*brat already.*Move it away/)
  })
  it('is no article when the output folder is read again', async () => {
    mkdirSync(at('again'))
    await claimwire(['export', 'brat', 'output'], { cwd: folder })
    const { stderr } = await claimwire(['run', 'output', '-o', 'output'], { cwd: folder })
    expect(stderr).toMatch(/Expected articles in output/)
  })
})

describe('INCEpTION', () => {
  it('gets a CAS whose members are all there, in UTF-16', () => {
    const cas = JSON.parse(text('out', 'inception', 'b.json'))
    const structures = cas['%FEATURE_STRUCTURES'] as Record<string, unknown>[]
    expect(structures[0]).toMatchObject({ '%TYPE': 'uima.cas.Sofa', sofaString: STORY })
    expect(cas['%VIEWS']._InitialView['%MEMBERS']).toEqual(structures.slice(1).map((each) => each['%ID']))
    const found = structures.slice(2).map(({ '%TYPE': type, value, begin, end, '@sofa': sofa }) => {
      expect(Object.keys(cas['%TYPES'])).toContain(type)
      expect(sofa).toBe(1)
      return [value, STORY.slice(Number(begin), Number(end))]
    })
    expect(found).toEqual(expect.arrayContaining(EXPECTED))
  })
})

/** The terms that we use, as the recommendation and schema.org define them; what has no term is an error. */
const CONTEXTS: Readonly<Record<string, object>> = {
  'http://www.w3.org/ns/anno.jsonld': {
    '@context': {
      oa: 'http://www.w3.org/ns/oa#',
      as: 'http://www.w3.org/ns/activitystreams#',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
      id: '@id',
      type: '@type',
      Annotation: 'oa:Annotation',
      AnnotationPage: 'as:OrderedCollectionPage',
      TextualBody: 'oa:TextualBody',
      TextQuoteSelector: 'oa:TextQuoteSelector',
      TextPositionSelector: 'oa:TextPositionSelector',
      items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
      body: { '@id': 'oa:hasBody', '@type': '@id' },
      target: { '@id': 'oa:hasTarget', '@type': '@id' },
      source: { '@id': 'oa:hasSource', '@type': '@id' },
      selector: { '@id': 'oa:hasSelector', '@type': '@id' },
      motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
      purpose: { '@id': 'oa:hasPurpose', '@type': '@vocab' },
      tagging: 'oa:tagging',
      describing: 'oa:describing',
      value: 'rdf:value',
      exact: 'oa:exact',
      prefix: 'oa:prefix',
      suffix: 'oa:suffix',
      start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
      end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    },
  },
  'https://schema.org': {
    '@context': { '@vocab': 'http://schema.org/', url: { '@id': 'http://schema.org/url', '@type': '@id' } },
  },
}
const documentLoader = async (url: string) => {
  const document = CONTEXTS[url]
  if (document === undefined) throw new Error(`no context ${url}`)
  return { document, documentUrl: url }
}
const expanded = (name: string) =>
  jsonld.expand(JSON.parse(text('out', name)), { documentLoader, safe: true } as jsonld.Options.Expand)

describe('W3C Web Annotation', () => {
  it('is linked data in which nothing is lost, with positions in code points and quotations with their surroundings', async () => {
    const [page] = (await expanded('annotations.jsonld')) as Record<string, unknown[]>[]
    const { items } = JSON.parse(text('out', 'annotations.jsonld'))
    expect(page?.['http://www.w3.org/ns/activitystreams#items']).toMatchObject([{ '@list': { length: items.length } }])
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length)
    const found = items.flatMap(
      ({ body, target }: { body: { value: string }[]; target: { selector: Record<string, never>[] }[] }) =>
        target.map(({ selector: [quote, position] }) => {
          const { exact, prefix, suffix } = quote as unknown as Record<string, string>
          const { start = 0, end = 0 } = position as unknown as Record<string, number>
          expect(points(start, end)).toBe(exact)
          expect(STORY).toContain(`${prefix}${exact}${suffix}`)
          return [body[0]?.value, exact]
        }),
    )
    expect(found).toEqual(expect.arrayContaining(EXPECTED))
  })
})

describe('schema.org', () => {
  it('has claims that appear in their article, quotations, and drafts of reviews without a verdict', async () => {
    await expanded('claims.jsonld')
    const graph = JSON.parse(text('out', 'claims.jsonld'))['@graph'] as Record<string, unknown>[]
    const of = (type: string) => graph.filter((thing) => thing['@type'] === type)
    const names = new Set(graph.map((thing) => thing['@id']))
    expect(names.size).toBe(graph.length)
    expect(of('NewsArticle').map(({ headline }) => headline)).toEqual(['Blast', 'Blast', 'Blast'])
    for (const claim of of('Claim')) expect(names.has((claim['appearance'] as { '@id': string })['@id'])).toBe(true)
    const quoted = of('Claim').find((claim) => String(claim['text']).startsWith('We heard'))
    expect(quoted?.['author']).toMatchObject({ '@type': 'Person', name: 'Leyla Mammadova' })
    expect(of('Quotation').map((thing) => thing['text'])).toContain('We heard nothing,')
    expect(of('ClaimReview')).toHaveLength(of('Claim').length)
    for (const review of of('ClaimReview')) {
      expect(review).toMatchObject({ creativeWorkStatus: 'Draft' })
      expect(review).not.toHaveProperty('reviewRating')
    }
  })
})

describe('gdelt', () => {
  it('has a count per toll, in the columns of the counts file', () => {
    const rows = parse(text('out', 'gkgcounts.tsv'), { columns: true, delimiter: '\t', quote: null }) as object[]
    expect(rows).toMatchObject([
      {
        DATE: '20201015',
        NUMARTS: '1',
        COUNTTYPE: 'KILL',
        NUMBER: '34',
        GEO_TYPE: '4',
        GEO_FULLNAME: 'Ganja',
        GEO_COUNTRYCODE: 'AJ',
      },
      { COUNTTYPE: 'WOUND', NUMBER: '12' },
    ])
  })
})
