import { expect, test } from 'vitest'
import { wordsWithin } from '../src/eval/extent.ts'
import { judge } from '../src/eval/judge.ts'
import { claims } from '../src/eval/kinds/claims.ts'
import { dates } from '../src/eval/kinds/dates.ts'
import type { FoundContent, GoldContent } from '../src/eval/kinds/quotations.ts'
import { quotations } from '../src/eval/kinds/quotations.ts'
import { foundVoices, goldVoices, speakers } from '../src/eval/kinds/speakers.ts'
import { sameName, samePlaceName } from '../src/eval/names.ts'
import { outcomeOf } from '../src/eval/outcome.ts'
import { Reliabilities } from '../src/eval/reliability.ts'
import type { DateMention } from '../src/model/date.ts'

const TEXT = 'At least two people were killed in Ganja on Tuesday evening, the mayor said.'
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

const goldDate = (words: string, timex: string | null) => ({
  ...{ text: words, ...spanOf(words), nth: 1, type: 'date' as const, timex, from: null, to: null },
})
const foundDate = (words: string, timex: string | null): DateMention => ({
  ...{ text: words, ...spanOf(words), type: 'date', timex, parts: [], from: null, to: null, precision: 'day' },
  ...{ approximate: false, ambiguous: false, basis: 'relative', rule: 'dates/test' },
})

test.each([
  ['same span, same value', [foundDate('Tuesday evening', '2020-10-13')], { overlap: 1, values: 1, strict: 1 }],
  ['shorter', [foundDate('Tuesday', '2020-10-13')], { overlap: 1, values: 1, strict: 0 }],
  ['another value', [foundDate('Tuesday evening', '2020-10-20')], { overlap: 1, values: 0, strict: 0 }],
  ['elsewhere', [foundDate('Ganja', '2020-10-13')], { overlap: 0, values: 0, strict: 0 }],
  [
    'two for one: only one counts',
    [foundDate('Tuesday', '2020-10-13'), foundDate('evening', null)],
    { overlap: 1, values: 1, found: 2 },
  ],
  [
    'the same span goes before the right value elsewhere',
    [foundDate('Tuesday', '2020-10-13'), foundDate('Tuesday evening', null)],
    { overlap: 1, values: 0, strict: 0 },
  ],
])('dates: %s', (_, found, outcome) => {
  const judgement = judge(dates, [goldDate('Tuesday evening', '2020-10-13')], found)
  const { counts, value } = outcomeOf(dates, judgement, () => true)
  expect({ ...counts, values: value.right }).toMatchObject({ gold: 1, ...outcome })
})

const mayor = { text: 'the mayor', name: null, kind: 'unnamed' as const, role: null, organization: null }
const two = { effect: 'killed' as const, low: 2, best: 2, high: null }
const content = (words: string, fields: object = {}) => ({
  ...{ form: 'indirect', spans: [spanOf(words)], words: wordsWithin(TEXT, [spanOf(words)]), cue: 'said', stance: null },
  ...{
    speakers: [{ ...mayor, ...spanOf('the mayor'), span: spanOf('the mayor') }],
    casualties: [two],
    figuresComplete: true,
    confidence: 0.5,
    rules: [],
  },
  ...fields,
})
const gold = content('At least two people were killed in Ganja on Tuesday evening') as unknown as GoldContent
const found = (words: string, fields?: object) => content(words, fields) as unknown as FoundContent

test.each([
  ['the same', found('At least two people were killed in Ganja on Tuesday evening'), true, true],
  ['more than half of the words', found('two people were killed in Ganja'), true, true],
  ['less than half', found('people were killed'), false, false],
  ['without its speaker', found('At least two people were killed in Ganja', { speakers: [] }), true, false],
  [
    'a name that nobody gave',
    found('At least two people were killed', { speakers: [{ ...mayor, name: 'Ali Aliyev', ...spanOf('the mayor') }] }),
    true,
    false,
  ],
  ['without its figure', found('At least two people were killed in Ganja', { casualties: [] }), true, false],
  [
    'with another number',
    found('At least two people were killed in Ganja', { casualties: [{ ...two, low: 3, best: 3 }] }),
    true,
    false,
  ],
])('a claim: %s', (_, claim, isQuotation, isClaim) => {
  expect(quotations.near(gold, claim) > 0).toBe(isQuotation)
  expect(claims.near(gold, claim) > 0).toBe(isClaim)
})

test.each([
  ['the mayor', 1, 1, 'the same'],
  ['mayor', 1, 1, 'the article makes no difference'],
  ['the mayor said', 1, 0, 'too long'],
  ['Ganja', 0, 0, 'somebody else'],
])('a speaker found as %s', (words, overlap, strict, _why) => {
  const voice = found('At least two people were killed in Ganja', {
    speakers: [{ ...mayor, text: words, ...spanOf(words) }],
  })
  const judgement = judge(speakers, goldVoices([gold]), foundVoices([voice]))
  expect(outcomeOf(speakers, judgement, () => true).counts).toMatchObject({ overlap, strict })
})

test.each([
  ['Red Cross', 'the Red Cross', true, 'the article is no part of a name'],
  ['Goran Marić', 'Goran Maric', true, 'nor are accents'],
  ['Goran Marić', 'Marić', false, 'the fullest form is asked'],
  [null, null, true, 'rightly left open'],
  [null, 'officials', true, 'only repeats the mention'],
  [null, 'Goran Marić', false, 'made up'],
])('a speaker named %s, found as %s', (wanted, got, same, _why) => {
  expect(sameName({ text: 'officials', name: wanted }, { text: 'officials', name: got })).toBe(same)
})

test.each([
  ['Surma River', 'Surma', true],
  ['Kansas City', 'Kansas', false],
  ['ESMERALDAS', 'Esmeraldas', true],
])('places %s and %s', (a, b, same) => expect(samePlaceName(a, b)).toBe(same))

test('the reliability table weighs its error by claims', () => {
  const reliabilities = new Reliabilities()
  expect(reliabilities.reliability().error).toBeNull()
  const trusted = [
    { confidence: 0.9, right: true },
    { confidence: 0.9, right: true },
    { confidence: 0.9, right: false },
    { confidence: 1, right: true },
    { confidence: 0.2, right: false },
  ]
  for (const one of trusted) reliabilities.add(one)
  const { bins, error } = reliabilities.reliability()
  expect(bins.map(({ from, claims }) => [from, claims])).toEqual([
    [0.2, 1],
    [0.9, 4],
  ])
  expect(error).toBeCloseTo((0.2 + 4 * (0.925 - 0.75)) / 5)
})
