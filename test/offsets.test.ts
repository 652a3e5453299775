import { expect, test } from 'vitest'
import { pipeline } from '../src/pipeline.ts'
import { corpus } from './corpus.ts'
import { configOf } from './document.ts'
import { faults } from './records.ts'

const read = pipeline(configOf())
const articles = [...(await corpus())]

test.each(articles)('every span of %s is exact', (_, article) => {
  const verdict = read(article)
  expect(faults(verdict, article.text)).toEqual([])
  expect(verdict.claims.length).toBeGreaterThanOrEqual(5)
})

/** Characters that are two code units, no letter, or dropped by other programs; none may move a span. */
const MOVERS = ['😀 ', '\ufeff', 'é\u0301 ', '\u2028', 'İ ', '\ud83d ']

test.each(articles)('every span of %s is exact behind characters that other programs miscount', (_, article) => {
  const { text } = article
  let n = 0
  const moved = text.replace(/\n\n/g, (gap) => `${gap}${MOVERS[n++ % MOVERS.length]}`)
  expect(faults(read({ ...article, text: moved }), moved)).toEqual([])
})
