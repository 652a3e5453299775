import { describe, expect, test } from 'vitest'
import { locateGold } from '../src/eval/gold.ts'
import { locateMention } from '../src/eval/locate.ts'
import { readGold } from '../src/eval/read.ts'
import { marked } from '../src/eval/sentence.ts'
import { documentOf } from './document.ts'

const TEXT = 'The mayor said he would go. “Two men died,” he said, “and the\n\n“third lived.” The mayor said no.'

const fixture = (sentences: string) => readGold(`article: a.txt\nsentences:\n${sentences}`, 'gold/a.yaml')
const problemsOf = (sentences: string) => locateGold(TEXT, fixture(sentences).fixture).problems

describe('a mention is found in its passage', () => {
  const passage = { start: 0, end: TEXT.length }
  test.each([
    ['he', 1, 15, 'whole words: not in "The"'],
    ['he', 2, TEXT.indexOf('he said,'), 'the second of its kind'],
    ['he', 3, null, 'there is no third'],
    ['“Two', 1, TEXT.indexOf('“Two'), 'a mark at its edge splits no word'],
    ['wo men', 1, null, 'half a word at its start'],
    ['Two me', 1, null, 'half a word at its end'],
  ])('%s, number %i', (mention, nth, start, _why) => {
    expect(locateMention(TEXT, passage, mention, nth)?.start ?? null).toBe(start)
  })

  test('never behind the end of its passage', () => {
    expect(locateMention(TEXT, { start: 0, end: 27 }, 'Two men')).toBeNull()
  })
})

test('the pieces of a quotation follow each other', () => {
  const { quotations, problems } = locateGold(
    TEXT,
    fixture(`  - in: |-
      “Two men died,” he said, “and the

      “third lived.”
    quotations:
      - {text: ["Two men died,", and the, third lived.], form: direct, cue: said, speakers: [{text: he, name: null, kind: person}]}`)
      .fixture,
  )
  expect(problems).toEqual([])
  expect(quotations[0]?.spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'Two men died,',
    'and the',
    'third lived.',
  ])
  expect(quotations[0]?.speakers?.[0]?.span).toEqual({ start: 44, end: 46 })
})

test.each([
  ['  - {in: The mayor left.}', /does not contain it; copy it character for character/],
  ['  - {in: The mayor said}', /more than once; make it longer/],
  ['  - in: The mayor said he would go.\n    places: [{text: Ganja, name: Ganja, country: AZ, type: city}]', /"Ganja"/],
  ['  - in: The mayor said no.\n  - in: The mayor said he would go.', /text order/],
  [
    '  - in: Two men died\n    casualties: [{text: Two men died, effect: killed, low: 2, best: 2, high: 2, partOf: all of them}]',
    /partOf names "all of them"/,
  ],
])('a fixture that does not hold says what to do: %s', (sentences, message) => {
  expect(problemsOf(sentences)[0]?.message).toMatch(message)
})

test.each([
  ['  - in: x\n    plases: []', /gold\/a\.yaml:4: sentences\.0: Unrecognized key: "plases"; did you mean "places"\?$/],
  [
    '  - in: x\nlemma: y',
    /gold\/a\.yaml:4: the fixture: Unrecognized key: "lemma"; expected draft, article, complete, tolls, /,
  ],
  [
    '  - in: x\n    casualties:\n      - { text: x,\n          efect: killed, count: 1 }',
    /^gold\/a\.yaml:6: sentences\.0\.casualties\.0: Unrecognized key: "efect"; did you mean "effect"\?$/,
  ],
  [
    '  - in: x\n    casualties:\n      - { text: x, count: 1 }',
    /gold\/a\.yaml:5: sentences\.0\.casualties\.0\.effect: it is missing; /,
  ],
  ['  - in: x\n    dates: [{text: May, type: month, timex: null}]', /gold\/a\.yaml:4: sentences\.0\.dates\.0\.type/],
  [
    '  - in: x\n    casualties: [{text: x, effect: killed, low: 3, best: 2, high: 2}]',
    /gold\/a\.yaml:4: .*expected low <= best <= high/,
  ],
  ['  - in: [x', /gold\/a\.yaml is not YAML/],
])('a mistake in writing is told with its line: %s', (sentences, message) => {
  expect(() => fixture(sentences)).toThrow(message)
})

test('days stay words and Norway stays a country', () => {
  const { sentences } = fixture(
    '  - in: x\n    dates: [{text: x, type: date, timex: 2020-10-14}]\n    places: [{text: x, name: Bergen, country: NO, type: city}]',
  ).fixture
  expect(sentences[0]?.dates[0]?.timex).toBe('2020-10-14')
  expect(sentences[0]?.places[0]?.country).toBe('NO')
})

test('a difference is shown in its sentence', () => {
  const text = 'He left.  Two men\ndied. Rain fell.'
  const { sentences } = documentOf(text)
  expect(marked(text, [{ start: 10, end: 17 }], sentences)).toBe('{Two men} died.')
})
