import { describe, expect, test } from 'vitest'
import { locateGold } from '../src/eval/gold.ts'
import { judgedCounts } from '../src/eval/judged.ts'
import { readGold } from '../src/eval/read.ts'
import { scoreArticle } from '../src/eval/score.ts'
import { sameWhen } from '../src/eval/settings.ts'
import { tallyOf } from '../src/eval/tally.ts'
import { Totals } from '../src/eval/totals.ts'
import type { Article } from '../src/model/article.ts'
import type { Claim } from '../src/model/claim.ts'
import { pipeline } from '../src/pipeline.ts'
import { articleOf, configOf } from './document.ts'

const TEXT =
  'A ferry sank near Dover on Tuesday, killing three people. The mayor, Ana Ruiz, said that five passengers were missing. In 2011 a storm killed nine sailors in Calais.'

const run = pipeline(configOf())
const verdictOf = (text: string, fields: Partial<Article> = {}) => run(articleOf(text, fields))

/** The scores of a fixture, without its line `article`. */
function scores(yaml: string) {
  const { fixture } = readGold(`article: a.txt\n${yaml}`, 'gold/a.yaml')
  const { problems, ...gold } = locateGold(TEXT, fixture)
  expect(problems).toEqual([])
  const totals = new Totals()
  totals.add(tallyOf([scoreArticle(TEXT, gold, verdictOf(TEXT, { published: '2024-10-10' }))]))
  return totals.scores()
}

const KILLED = '{text: killing three people, effect: killed, count: 3}'

describe('a fixture that is complete for nothing', () => {
  const { kinds } = scores(`complete: []\nsentences:\n  - {in: 'killing three people.', casualties: [${KILLED}]}`)
  test('asks only for what it has', () => {
    expect(kinds.casualties).toMatchObject({ gold: 1, found: 0, overlap: { recall: 100, precision: null, f1: null } })
    expect(kinds.dates).toMatchObject({ gold: 0, found: 0 })
    expect(kinds.claims).toMatchObject({ gold: 0, found: 0 })
  })
  test('has a miss where that is not found', () => {
    const missed = scores(
      'complete: []\nsentences:\n  - {in: A ferry sank, casualties: [{text: ferry, effect: killed}]}',
    )
    expect(missed.kinds.casualties.overlap.recall).toBe(0)
  })
})

test('a fixture that is complete for one kind counts false finds of that kind alone', () => {
  const { kinds } = scores(
    `complete: [casualties]\nsentences:\n  - {in: 'killing three people.', casualties: [${KILLED}]}`,
  )
  expect(kinds.casualties.found).toBeGreaterThan(1)
  expect(kinds.casualties.overlap.precision).toBeLessThan(100)
  expect(kinds.dates.found).toBe(0)
})

test('a passage that is complete counts false finds within it alone', () => {
  const only = (words: string) =>
    scores(`complete: []\nsentences:\n  - {in: "${words}", complete: [casualties]}`).kinds.casualties.found
  expect(only('In 2011 a storm killed nine sailors in Calais.')).toBe(1)
  expect(only('A ferry sank near Dover on Tuesday')).toBe(0)
})

test('numbers, values and speakers that a fixture leaves out are not asked', () => {
  const { kinds } = scores(
    [
      'complete: []',
      'sentences:',
      '  - in: The mayor, Ana Ruiz, said that five passengers were missing.',
      '    casualties: [{text: five passengers were missing, effect: missing}]',
      '    quotations: [{text: five passengers were missing}]',
    ].join('\n'),
  )
  expect(kinds.casualties.asked['numbers']).toEqual({ asked: 0, right: 0 })
  expect(kinds.casualties).toMatchObject({ value: 100, complete: { recall: 100 } })
  expect(kinds.claims.asked['speakers']).toEqual({ asked: 0, right: 0 })
  expect(kinds.claims.complete.recall).toBe(100)
})

test.each([
  ['when: 2024-10-08', 'where: {name: Dover, country: GB}', 1, 1],
  ['when: 2024-10-09', 'where: {name: Calais, country: FR}', 0, 0],
  ['when: 2024-10', 'where: null', 0, 0],
])('%s and %s of a figure are compared', (when, where, days, places) => {
  const { fixture } = readGold(
    `article: a.txt\nsentences:\n  - in: ${TEXT.slice(0, 56)}\n    casualties: [{text: killing three people, effect: killed, count: 3, ${when}, ${where}}]`,
    'a',
  )
  const { problems: _, ...gold } = locateGold(TEXT, fixture)
  const totals = new Totals()
  totals.add(tallyOf([scoreArticle(TEXT, gold, verdictOf(TEXT, { published: '2024-10-10' }))]))
  const { asked } = totals.scores().kinds.casualties
  expect([asked['when']?.right, asked['where']?.right]).toEqual([days, places])
})

test('a time that is open on one side is compared by the other', () => {
  const until = { timex: null, from: null, to: '1994-12-31' }
  expect(sameWhen({ from: null, to: '1994-12-31' }, until)).toBe(true)
  expect(sameWhen({ from: null, to: '1995-12-31' }, until)).toBe(false)
  expect(sameWhen('1994', until)).toBe(false)
  expect(sameWhen({ from: '1994-12-31', to: null }, until)).toBe(false)
})

test('each confidence is checked where gold says what it is of', () => {
  const { reliability } = scores(
    'complete: [places]\nsentences:\n  - {in: A ferry sank near Dover, places: [{text: Dover, name: Dover, country: GB}]}',
  )
  const checked = (name: keyof typeof reliability) =>
    reliability[name].bins.reduce((sum, { claims }) => sum + claims, 0)
  // Calais is in no fixture: found, and wrong as far as this one says
  expect([checked('places'), checked('dates'), checked('when of figures'), checked('claims')]).toEqual([2, 0, 0, 0])
  expect(reliability.places.bins.reduce((sum, { claims, right }) => sum + claims * right, 0)).toBe(1)
})

test('tolls are compared by effect, and by what the article settles on', () => {
  const right = scores('complete: []\ntolls: [{effect: killed, count: 3}]').kinds.tolls
  expect(right).toMatchObject({ gold: 1, value: 100, overlap: { recall: 100 } })
  const wrong = scores('tolls: [{effect: killed, count: 12}]').kinds.tolls
  expect(wrong.value).toBe(0)
  expect(wrong.found).toBeGreaterThan(1)
  // Nothing is said of tolls
  expect(scores('sentences: []').kinds.tolls).toMatchObject({ gold: 0, found: 0 })
})

test.each([
  ['casualties: [{text: three, effect: killed, count: 3, low: 3}]', /either count, or low, best and high/],
  ['casualties: [{text: three, effect: killed, low: 3}]', /either count, or low, best and high/],
  ['casualties: [{text: three, effect: killed, low: 5, best: 3, high: 3}]', /expected low <= best <= high/],
  ['complete: [claims]', /sentences\.0\.complete\.0/],
])('a mistake is told: %s', (line, message) => {
  expect(() => readGold(`article: a\nsentences:\n  - in: x\n    ${line}`, 'gold/a.yaml')).toThrow(message)
})

test('a draft is refused, with its line', () => {
  expect(() => readGold('article: a\ndraft: of a run\nsentences: []', 'gold/a.yaml')).toThrow(
    /^gold\/a\.yaml:2: this is a draft/,
  )
})

describe('marked claims', () => {
  const claims = [{ id: 'c_1', form: 'direct', casualties: [{ best: 3 }] }] as unknown as Claim[]
  const judged = (...marks: object[]) => judgedCounts(marks.map((mark) => ({ claim: 'c_1', ...mark })) as never, claims)
  test.each([
    [[{ verdict: 'right' }], 'claim', { kept: 1 }],
    [[{ verdict: 'wrong' }], 'claim', { still: 1 }],
    [[{ claim: 'c_2', verdict: 'right' }], 'claim', { lost: 1 }],
    [[{ claim: 'c_2', verdict: 'wrong' }], 'claim', { mended: 1 }],
    [[{ verdict: 'right' }, { verdict: 'wrong' }], 'claim', { still: 1, kept: 0 }],
    [[{ field: 'casualties.0', verdict: 'wrong', value: { best: 3 } }], 'casualties', { still: 1 }],
    [[{ field: 'casualties.0.best', verdict: 'wrong', value: 4 }], 'casualties.best', { mended: 1 }],
    [[{ field: 'form', verdict: 'right', value: 'indirect' }], 'form', { lost: 1 }],
    [[{ verdict: 'right' }, { field: 'form', verdict: 'wrong', value: 'direct' }], 'every field', { still: 1 }],
    [[{ verdict: 'right' }, { field: 'form', verdict: 'right', value: 'direct' }], 'every field', { kept: 1 }],
  ])('%j', (marks, of, counts) => {
    expect(judged(...marks)[of]).toMatchObject(counts)
  })
  test('that nobody is sure of count neither way', () => {
    expect(judged({ verdict: 'unsure' })).toEqual({})
  })
})
