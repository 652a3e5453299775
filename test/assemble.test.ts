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
    ['nothing beside a report but its own words', 'The mayor said on Monday that the bridge was old.', []],
  ])('is %s', (_, text, expected) => {
    expect(narrative(text)).toEqual(expected)
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
