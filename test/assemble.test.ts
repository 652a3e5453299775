import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.ts'
import { corpus } from './corpus.ts'

const articles = [...(await corpus()).values()]

const claimsOf = (text: string) => extract({ text, published: '2024-03-12', language: 'en' }).claims
const narrative = (text: string) =>
  claimsOf(text)
    .filter(({ form }) => form === 'narrative')
    .map((claim) => claim.text)

describe('the article’s own voice', () => {
  test.each([
    ['a sentence with a figure', 'Twelve people were killed.', ['Twelve people were killed.']],
    ['a sentence with a date or a place', 'The bridge in Baku opened in 1998.', ['The bridge in Baku opened in 1998.']],
    ['nothing from a sentence without any', 'The bridge was old.', []],
    [
      'nothing from an office beside a report, though a name in it is a verb too',
      'The spokesperson for the Malawi Red Cross, Felix Banda, said the bridge was old.',
      [],
    ],
    [
      'without the word that ties it to what is reported',
      'The bridge in Baku opened in 1998, but the mayor said that it was old.',
      ['The bridge in Baku opened in 1998'],
    ],
    [
      'with the marks that close what it opens',
      'The bridge in Baku opened in May (or June), and the mayor said that it was old.',
      ['The bridge in Baku opened in May (or June)'],
    ],
    [
      'with the month that is a verb too',
      'The bridge in Baku opened in May, and the mayor said that it was old.',
      ['The bridge in Baku opened in May'],
    ],
    ['nothing beside a report but its own words', 'The mayor said on Monday that the bridge was old.', []],
  ])('is %s', (_, text, expected) => {
    expect(narrative(text)).toEqual(expected)
  })
})

describe('where what is claimed happened', () => {
  const where = (text: string) =>
    claimsOf(text).map(
      (claim) => claim.where && `${claim.where.name}, by the ${claim.where.basis} “${claim.where.text}”`,
    )

  test.each([
    ['is said in the claim', 'The bridge in Baku opened in 1998.', ['Baku, by the explicit “Baku”']],
    ['is the closest place of the claim', 'In Peru, the bridge in Tarma fell.', ['Tarma, by the explicit “Tarma”']],
    [
      'is the dateline’s, of what happened, and not of what holds anywhere',
      'GANJA, Azerbaijan, March 12 (NWS) — A bridge collapsed on Monday. The firm was founded in 1998.',
      ['Ganja, by the dateline “GANJA”', null],
    ],
    [
      'is that of the event which it tells of, and not of what it tells beside',
      'A bridge in Peru near the town of Tarma collapsed.\n\nThe collapse was heard in May.\n\nIt was built in 1931.',
      ['Tarma, by the explicit “Tarma”', 'Tarma, by the event “Tarma”', null],
    ],
    [
      'is its figure’s, from the sentence around it',
      'LIMA, Peru, March 12 (NWS) — In Tarma, police said that 12 people had been killed.',
      ['Tarma, by the explicit “Tarma”'],
    ],
    [
      'is not an end of a route',
      'GANJA, Azerbaijan, March 12 (NWS) — The bus was going from Baku to Tbilisi when its engine failed.',
      [null],
    ],
    [
      'is not the dateline’s for a place that no gazetteer has',
      'GANJA, Azerbaijan, March 12 (NWS) — Rebels withdrew from Zorbamba on Monday.',
      ['Zorbamba, by the explicit “Zorbamba”'],
    ],
    [
      'is the closer one behind a possessive',
      'In 1998 a bridge fell in Peru’s Tarma.',
      ['Tarma, by the explicit “Tarma”'],
    ],
    [
      'is not the country that acts',
      'Chad killed 12 people in Darfur on Monday.',
      ['Darfur, by the explicit “Darfur”'],
    ],
    [
      'is the country that something happens in, though a verb follows',
      'A flood in Chad killed 12 people on Monday.',
      ['Chad, by the explicit “Chad”'],
    ],
    ['is not where somebody was born', 'The suspect, a 24-year-old man from Leeds, was arrested on Monday.', [null]],
    ['is not where somebody comes from', 'Russian officials said on Monday that the bridge was old.', [null]],
    ['is unknown where no place is named', 'The bridge opened in 1998.', [null]],
    [
      'is not the article’s for the figures of another event',
      'The bridge in Baku opened on Monday. It was the worst delay since a flood in 2004, which killed 330 people.',
      ['Baku, by the explicit “Baku”', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(where(text)).toEqual(expected)
  })
})

test('every casualty figure of a body stands in at least one claim', () => {
  for (const { text, published } of articles) {
    const { article, claims } = extract({ text, published })
    const body = article?.regions.filter(({ kind }) => kind === 'body') ?? []
    for (const { start, end, text: words } of article?.casualties ?? []) {
      if (!body.some((region) => region.start <= start && end <= region.end)) continue
      expect(
        claims.filter(({ spans }) => spans.some((span) => span.start <= start && end <= span.end)),
        words,
      ).not.toEqual([])
    }
  }
})

test('no claim stands on a leftover of the page, a byline or a dateline', () => {
  for (const { text, published } of articles) {
    const { article, claims } = extract({ text, published })
    const silent = article?.regions.filter(({ kind }) => kind !== 'body' && kind !== 'title') ?? []
    for (const { start, end } of silent) {
      expect(claims.filter(({ spans }) => spans.some((span) => span.start < end && start < span.end))).toEqual([])
    }
  }
})

test('a claim has the same id whatever else the article says of it, and another in another article', () => {
  const text = 'Twelve people were killed.'
  const id = (article: string) => extract({ id: article, text }).claims[0]?.id
  expect(id('a')).toBe(id('a'))
  expect(id('a')).not.toBe(id('b'))
})
