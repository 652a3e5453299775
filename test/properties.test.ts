import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.ts'
import { anyText, hostileText } from './hostile-texts.ts'
import { faults } from './records.ts'

const read = (text: string) => faults(extract({ text, language: 'en', published: '2024-03-12' }), text)

describe('any text gives valid records and no exception', () => {
  test('any characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual([])
      }),
      { numRuns: 400, seed: 1 },
    )
  })
  test('words that rules wait for, among figures, marks and characters that break programs', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(read(text)).toEqual([])
      }),
      { numRuns: 1500, seed: 1 },
    )
  })
  test('those texts wake the extractors', () => {
    const texts = fc.sample(hostileText, { numRuns: 600, seed: 1 })
    const articles = texts.map((text) => extract({ text, language: 'en', published: '2024-03-12' }))
    for (const kind of ['dates', 'places', 'casualties', 'speakers'] as const) {
      expect(articles.filter(({ article }) => (article?.[kind].length ?? 0) > 0).length, kind).toBeGreaterThan(5)
    }
    expect(articles.flatMap(({ claims }) => claims).filter(({ form }) => form !== 'narrative').length).toBeGreaterThan(
      30,
    )
  })
  test('whatever is known about the article beside its text', () => {
    const beside = fc.option(hostileText, { nil: null })
    fc.assert(
      fc.property(hostileText, beside, beside, beside, (text, title, byline, url) => {
        expect(faults(extract({ text, title, byline, url, publisher: title, published: null }), text)).toEqual([])
      }),
      { numRuns: 200, seed: 1 },
    )
  })
})

/** Generous: what is quadratic takes hours, what is linear seconds. */
const TIMEOUT = 300_000
const filled = (piece: string, characters: number) => piece.repeat(Math.ceil(characters / piece.length))

describe('a megabyte ends, with valid records', () => {
  test.each([
    ['straight quotation marks', '"'],
    ['digits', '7'],
    ['a word of killing', 'killed '],
    ['capital words', 'Kapital '],
    ['open brackets', '('],
    ['one unbroken word', 'a'],
    ['white space', ' '],
    ['short sentences', 'He said so. '],
    ['short paragraphs without a mark', 'Rain fell\n\n'],
  ])(
    'of %s',
    (_, piece) => {
      expect(read(filled(piece, 2 ** 20))).toEqual([])
    },
    TIMEOUT,
  )
})

describe('a hundred thousand characters end, with valid records', () => {
  test.each([
    ['straight quotation marks with spaces', '" '],
    ['opening quotation marks', '“'],
    ['closing quotation marks', '”'],
    ['opening marks with a word', '“a '],
    ['apostrophes', "' "],
    ['single opening marks with a word', ' ‘a'],
    ['marks of every family', '«"“‘„ '],
    ['figures', '12 '],
    ['figures with commas', '1,200,'],
    ['number words', 'two hundred and '],
    ['years', '2024 '],
    ['days', '12 March '],
    ['figures of killing', '12 people were killed and '],
    ['capital letters with full stops', 'A. '],
    ['capital letters with full stops, unbroken', 'A.'],
    ['a word of saying', 'said '],
    ['sayings', 'said Mr Smith, a minister, '],
    ['places', 'Paris, '],
    ['places in a row', 'near Paris in France '],
    ['open brackets with a word', '(a '],
    ['one unbroken capital word', 'A'],
    ['hyphens', '-'],
    ['words and hyphens', 'a-'],
    ['full stops', '.'],
    ['full stops with spaces', '. '],
    ['line breaks', '\n'],
    ['line breaks with a letter', 'a\n'],
    ['combining marks', '\u0301'],
    ['emoji', '👨‍👩‍👧'],
    ['lone surrogates', '\ud83d'],
    ['quoted sentences', '“He died,” she said. '],
    ['quoted paragraphs', '“He died on Monday.\n\n'],
    ['pronouns', 'he '],
    ['words of place', 'in the north of the '],
    ['addresses', 'https://example.org/a?b=c&'],
  ])(
    'of %s',
    (_, piece) => {
      expect(read(filled(piece, 100_000))).toEqual([])
    },
    TIMEOUT,
  )
})
