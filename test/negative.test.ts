import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.ts'
import type { Verdict } from '../src/model/verdict.ts'

/** What was found of a kind, in words. A quotation counts when it is taken for somebody's speech. */
const found: Readonly<Record<string, (verdict: Verdict) => readonly string[]>> = {
  casualties: ({ article }) => article?.casualties.map(({ text, rule }) => `${text} (${rule})`) ?? [],
  dates: ({ article }) => article?.dates.map(({ text, rule }) => `${text} (${rule})`) ?? [],
  places: ({ article }) => article?.places.map(({ text, rule }) => `${text} (${rule})`) ?? [],
  quotations: ({ claims }) =>
    claims.filter(({ form }) => form === 'direct').map(({ text, rules }) => `${text} (${rules.join(', ')})`),
}

const sections = readFileSync(new URL('negative-texts.txt', import.meta.url), 'utf8')
  .split(/^== /m)
  .slice(1)
  .map((section) => {
    const [kind = '', ...lines] = section.split('\n').map((line) => line.trim())
    return { kind, texts: lines.filter((line) => line !== '' && !line.startsWith('#')) }
  })

test('every kind has its texts', () => {
  expect(sections.map(({ kind }) => kind).sort()).toEqual(Object.keys(found).sort())
  expect(sections.flatMap(({ texts }) => texts).length).toBeGreaterThan(100)
})

describe.each(sections)('no $kind', ({ kind, texts }) => {
  test.each(texts)('%s', (text) => {
    expect(found[kind]?.(extract({ text, language: 'en', published: '2024-03-12' }))).toEqual([])
  })
})
