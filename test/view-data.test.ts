import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/index.ts'
import type { ShownArticle } from '../src/view/archive.ts'
import { type Packed, packer, unpacked } from '../src/view/pack.ts'
import { paragraphsOf, partsOf } from '../src/view/page/marks.ts'
import { hashOf, placeOf, start } from '../src/view/page/place.ts'
import { folded, termsOf } from '../src/view/page/search.ts'
import { inScript } from '../src/view/page-file.ts'

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
