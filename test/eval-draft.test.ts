import { expect, test } from 'vitest'
import { draftOf } from '../src/eval/draft/draft.ts'
import { nthIn, nthPassage, passagesOf } from '../src/eval/draft/passages.ts'
import { writtenFixture } from '../src/eval/draft/write.ts'
import { locateGold } from '../src/eval/gold.ts'
import { readGold } from '../src/eval/read.ts'
import { kindNames, scoreArticle } from '../src/eval/score.ts'
import { tallyOf } from '../src/eval/tally.ts'
import { Totals } from '../src/eval/totals.ts'
import { pipeline } from '../src/pipeline.ts'
import { segment } from '../src/stages/segment/segment.ts'
import { corpus } from './corpus.ts'
import { articleOf, configOf } from './document.ts'

const run = pipeline(configOf())
const cut = segment(configOf()).run

const articles = await corpus()
const repeated = articleOf(
  'Two men died.\n\nTwo men died.\n\n“No, no,” said Ana Ruiz, “and no.”\n\nTwo men died, he said.',
)

test.each([...articles, ['a text that says things twice', repeated] as const])(
  'a draft of %s, taken as it is, is what was found',
  (name, article) => {
    const verdict = run(article)
    if (verdict.article === null) throw new Error('refused')
    const draft = draftOf(name, verdict.article, verdict.claims, cut(article).sentences)
    const yaml = writtenFixture(draft.fixture)
    expect(() => readGold(yaml, 'gold/a.yaml')).toThrow(/gold\/a\.yaml:1: this is a draft/)
    const { fixture } = readGold(yaml.replace(/^draft: .*\n/, ''), 'gold/a.yaml')
    const { problems, ...gold } = locateGold(article.text, fixture)
    expect(problems).toEqual([])
    const totals = new Totals()
    const score = scoreArticle(article.text, gold, verdict)
    totals.add(tallyOf([score]))
    const { kinds } = totals.scores()
    const found = verdict.claims.filter(({ form }) => form !== 'narrative').length
    expect(kinds.quotations).toMatchObject({ gold: found - draft.leftOut, found })
    if (draft.leftOut > 0) return
    for (const kind of kindNames) {
      expect(
        score.kinds[kind].differences.map(({ what, gold: wanted, found: got }) => [kind, what, wanted, got]),
      ).toEqual([])
      expect(kinds[kind].strict.f1 ?? 100).toBe(100)
    }
  },
)

test('a passage that the article has twice says which it is', () => {
  const text = 'Two died. Two died.'
  expect(nthPassage(text, { start: 10, end: 19 })).toBe(2)
  expect(nthPassage(text, { start: 0, end: 9 })).toBe(1)
  expect(nthPassage(text, { start: 0, end: 19 })).toBeNull()
})

test('passages are whole sentences, and are joined where something stands in two', () => {
  const sentences = [0, 10, 20].map((start) => ({ start, end: start + 9 }))
  const item = (...spans: { start: number; end: number }[]) => ({ spans })
  const passages = passagesOf(sentences, [
    item({ start: 21, end: 22 }),
    item({ start: 2, end: 3 }, { start: 12, end: 14 }),
  ])
  expect(passages.map(({ start, end }) => [start, end])).toEqual([
    [0, 19],
    [20, 29],
  ])
})

test('half a word is no mention', () => {
  expect(nthIn('he saw the sea', { start: 0, end: 14 }, { start: 8, end: 10 })).toBeNull()
  expect(nthIn('he saw he', { start: 0, end: 9 }, { start: 7, end: 9 })).toBe(2)
})
