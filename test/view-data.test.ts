import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import type { ShownArticle } from '../src/view/archive.ts'
import { type Packed, packer, unpacked } from '../src/view/pack.ts'
import { archiveOf } from '../src/view/page/archive.ts'
import { facetRows } from '../src/view/page/facet-rows.ts'
import { paragraphsOf, partsOf } from '../src/view/page/marks.ts'
import { hashOf, placeOf, start } from '../src/view/page/place.ts'
import { folded, searcher, termsOf } from '../src/view/page/search.ts'
import { selector } from '../src/view/page/selection.ts'
import { inScript, openPage } from '../src/view/page-file.ts'
import { emptyFolder, written } from './program.ts'

describe('packing', () => {
  const there = (value: unknown, text: string) => {
    const { packed, shapes } = packer()
    return unpacked(JSON.parse(JSON.stringify(packed(value, text))) as Packed, shapes, text)
  }

  it('gives back what it was given, in the same order', () => {
    const text = 'At least 12 people were killed in Ganja on Tuesday, police said.'
    const { article, claims } = extract({ text, published: '2020-10-15' })
    expect(JSON.stringify(there([article, claims], text))).toBe(JSON.stringify([article, claims]))
  })

  it('leaves words out that their span gives, and no others', () => {
    const { packed, shapes } = packer()
    const own = { text: 'Baku', start: 3, end: 7 }
    expect(packed(own, 'In Baku')).toEqual([1, 3, 7])
    expect(packed({ ...own, text: 'Ganja' }, 'In Baku')).toEqual([2, 'Ganja', 3, 7])
    expect(shapes).toEqual([
      ['~text', 'start', 'end'],
      ['text', 'start', 'end'],
    ])
  })

  it('writes an object once that is there twice', () => {
    const { packed } = packer()
    expect(packed([{ a: 1 }, { a: 1 }], '')).toEqual([0, [1, 1], [-1]])
    expect(there([{ a: [{ b: 1 }] }, { b: 1 }, { a: [{ b: 1 }] }], '')).toEqual([
      { a: [{ b: 1 }] },
      { b: 1 },
      { a: [{ b: 1 }] },
    ])
  })

  it('gives back any JSON', () => {
    const key = fc.string().filter((name) => !name.startsWith('~') && name !== '__proto__')
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.jsonValue({ maxDepth: 0 }),
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        expect(there(value, 'some text')).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('lets nothing out of the script that it stands in', () => {
    const hostile = '</script><script>alert(1)</script><!--'
    expect(inScript(hostile)).not.toMatch(/[<\n]/)
    expect(JSON.parse(inScript(hostile))).toBe(hostile)
  })
})

describe('marks', () => {
  const shown = (text: string): ShownArticle => {
    const { article, claims } = extract({ text, published: '2020-10-15' })
    if (article === null) throw new Error('Expected an article')
    return { ...article, claims }
  }
  const texts = [
    'Rain.',
    'Title\n\n“We heard nothing,” said Leyla Mammadova.\n\n\n At least 12 people were killed in Ganja on Tuesday.\n',
    '\n\n  “I saw it,” he said.\n \nEnd',
  ]
  it.each(texts)('are of runs that are the text again: %j', (text) => {
    const runs = paragraphsOf(shown(text)).flat()
    expect(runs.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(runs.every(({ start, end }) => start < end)).toBe(true)
  })

  it('overlap: the runs of a claim are exactly what it rests on', () => {
    const article = shown(texts[1] ?? '')
    const runs = paragraphsOf(article).flat()
    for (const [number, claim] of article.claims.entries()) {
      const covered = (spans: readonly { start: number; end: number }[]) =>
        new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)))
      expect(covered(runs.filter(({ claims }) => claims.some(({ claim: one }) => one === number)))).toEqual(
        covered(partsOf(claim)),
      )
    }
    const dead = runs.find(({ start }) => article.text.startsWith('At least 12', start))
    expect(dead?.kinds).toContain('figure')
  })
})

describe('a place in the page', () => {
  it('is written into its address and read from it', () => {
    const place = {
      ...start,
      view: 'figures',
      query: 'a & b',
      from: '2020-01-01',
      chosen: { effect: ['killed', 'injured'], place: ['Ganja, AZ'] },
    } as const
    expect(placeOf(hashOf(place))).toEqual(place)
    expect(hashOf(start)).toBe('#')
  })
  it.each(['#view=nowhere', '#%E0%A4%A', '#claim', '#__proto__=1', ''])(
    'is the start for what it does not know: %s',
    (hash) => expect({ ...placeOf(hash), claim: null }).toEqual(start),
  )
})

describe('a query', () => {
  it.each([
    ['bridge fell', ['bridge', 'fell']],
    ['"at least" 12', ['at least', '12']],
    ['“at least', ['at least']],
    ['  ', []],
    ['"" x', ['x']],
  ])('%s', (query, terms) => expect(termsOf(query)).toEqual(terms))
  it('keeps every offset', () => {
    for (const text of ['İstanbul DİYARBAKIR', 'STRASSE ẞ', 'Ärger']) expect(folded(text)).toHaveLength(text.length)
    expect(folded('İstanbul X')).toBe('İstanbul x')
  })
})

describe('searching and counting', () => {
  const TEXTS = [
    'Rockets hit Ganja. At least 12 people were killed in Ganja on Tuesday, Elena Petkova said. “We saw it,” said Anna Weiß.',
    'A bridge fell in Quito on Wednesday, killing three people. “We will find out why,” said Maria Salvatierra.',
  ]
  const archive = async () => {
    const folder = emptyFolder()
    const file = await openPage(folder, 'page.html')
    for (const text of TEXTS) {
      const { article, claims } = extract({ text, published: '2020-10-15' })
      if (article !== null) await file.add(article, claims)
    }
    await file.close({ name: 'x', version: '1', part: null, drawn: null, sample: null })
    return archiveOf(/<script id="data"[^>]*>([\s\S]*?)<\/script>/.exec(written(folder, 'page.html'))?.[1] ?? '')
  }

  it('finds in a claim exactly what is in its words or the names of its speakers', async () => {
    const read = await archive()
    const search = searcher(read)
    const { values, of } = read.claims.facets.speaker
    for (const query of ['a', 'we', 'ganja', 'killed in', '"in ganja"', 'petkova', 'three quito', 'xyzzy', 'KILL']) {
      const fits = read.claims.ids.map((_, claim) => {
        const speakers = [of[claim] ?? []].flat().map((speaker) => values[speaker])
        const pieces = [
          ...read.claim(claim).spans.map(({ start, end }) => read.text(read.articleOf(claim)).slice(start, end)),
          ...speakers,
        ]
        return termsOf(query).every((term) => pieces.some((piece) => piece?.toLowerCase().includes(term))) ? 1 : 0
      })
      expect([query, ...(search(query)?.claims ?? [])]).toEqual([query, ...fits])
    }
    expect(search(' ')).toBeNull()
  })

  it('counts for each value what would be left if it were chosen', async () => {
    const read = await archive()
    const select = selector(read)
    const { values } = read.claims.facets.effect
    for (const chosen of [
      {},
      { effect: ['killed'] },
      { effect: ['killed'], form: ['narrative'] },
      { speaker: ['nobody'] },
    ]) {
      const place = { ...start, chosen }
      const { counts } = select(place)
      for (const [at, value] of values.entries())
        expect([chosen, value, counts.effect[at]]).toEqual([
          chosen,
          value,
          select({ ...place, chosen: { ...chosen, effect: [value] } }).claims.length,
        ])
    }
  })

  it('shows the most frequent values first, chosen ones before them, and words such as “he” last', () => {
    const values = ['“he”', 'Ana', 'Ben', 'Cleo', 'Dan']
    const counts = Int32Array.from([9, 1, 3, 0, 2])
    const names = (...more: [chosen: string[], part: string, most: number]) =>
      facetRows(values, counts, ...more).rows.map(({ value }) => value)
    expect(names([], '', 9)).toEqual(['Ben', 'Dan', 'Ana', '“he”'])
    expect(names(['Cleo'], '', 2)).toEqual(['Cleo', 'Ben'])
    expect(names([], 'AN', 9)).toEqual(['Dan', 'Ana'])
    expect(facetRows(values, counts, [], '', 2).all).toBe(4)
  })
})
