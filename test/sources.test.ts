import { describe, expect, test } from 'vitest'
import type { Report } from '../src/model/quotation.ts'
import { relations } from '../src/stages/attribute/sources/relations.ts'
import { attributeSources } from '../src/stages/attribute/sources/sources.ts'
import { dates } from '../src/stages/extract/dates/extractor.ts'
import { quotations } from '../src/stages/extract/quotations/extractor.ts'
import { speakers } from '../src/stages/extract/speakers/extractor.ts'
import { configOf, documentOf, unmarked } from './document.ts'

function sourcesOf(text: string) {
  const document = documentOf(text)
  const config = configOf()
  return attributeSources({
    ...document,
    dates: dates.extract(document, config),
    places: [],
    casualties: [],
    quotations: quotations.extract(document, config),
    speakers: speakers.extract(document, config),
  })
}

const contents = (text: string, { spans }: Report) => spans.map(({ start, end }) => text.slice(start, end))

describe.each(relations)('$id', ({ id, examples, rejects }) => {
  test.each([...examples])('reads %s', (marked) => {
    const { text, spans } = unmarked(marked)
    const found = sourcesOf(text).reports
    expect(found.some(({ rules }) => rules.includes(id))).toBe(true)
    expect(found.flatMap((report) => contents(text, report))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    )
  })
  test.each([...rejects])('leaves %s', (text) => {
    expect(sourcesOf(text).reports.flatMap(({ rules }) => rules)).not.toContain(id)
  })
})

/** What an article's reports say, in short: the content, who said it, and who that is. */
const said = (text: string) =>
  sourcesOf(text).reports.map((report) => ({
    content: contents(text, report).join(' … '),
    speakers: report.attribution?.speakers.map(({ text: mention, name }) => `${mention} = ${name}`) ?? [],
  }))

describe('who that is', () => {
  test.each([
    // a surname to the full form, which comes later in the text too
    ['Hugh Hill left. “We lost,” Hill said.', ['Hill = Hugh Hill']],
    // a pronoun by gender
    ['Hugh Hill met Mary Ford. “We lost,” she said.', ['she = Mary Ford']],
    // two of one gender, neither of whom spoke: nobody is named
    ['Hugh Hill met Peter Ford. “We lost,” he said.', ['he = null']],
    // two people of one surname
    ['Mary Ford and Peter Ford left. “We lost,” Ford said.', ['Ford = null']],
    // and told apart by their titles
    ['Mary Ford and Peter Ford left. “We lost,” Mrs. Ford said.', ['Mrs. Ford = Mary Ford']],
    // a role to who holds it
    ['Mayor Hugh Hill left. “We lost,” the mayor said.', ['the mayor = Hugh Hill']],
    // people who go by their given names
    ['Abel Girma left. “We lost,” Mr Abel said.', ['Mr Abel = Abel Girma']],
    // a doctor without a name spoke last: "he" is nobody else
    ['Hugh Hill left. “No,” a doctor said. “We lost,” he said.', ['a doctor = null', 'he = null']],
    // a body by the head of its name
    ['The Ministry of Health met. “We lost,” the ministry said.', ['the ministry = Ministry of Health']],
    // a body of any kind is whichever spoke last
    [
      'Acme Relief said it lost. “We lost,” the organization said.',
      ['Acme Relief = Acme Relief', 'the organization = Acme Relief'],
    ],
    // an acronym to the name spelled out
    ['The Northern Relief Council (NRC) met. “We lost,” NRC said.', ['NRC = Northern Relief Council']],
  ])('%s', (text, speakers) => {
    expect(said(text).flatMap((report) => report.speakers)).toEqual(speakers)
  })
})

describe('how speech is joined', () => {
  test.each([
    // interrupted by its attribution
    ['“We lost,” Hill said, “and we know it.”', ['We lost, … and we know it.']],
    // going on behind it
    ['“We lost,” Hill said. “We know it.”', ['We lost, … We know it.']],
    // over paragraphs, the first left open
    ['“We lost,” Hill said. “We know it.\n\n“It hurts.”', ['We lost, … We know it. … It hurts.']],
    // a quotation in a paragraph by itself goes on with the one before
    ['“We lost,” Hill said.\n\n“It hurts.”', ['We lost, … It hurts.']],
    // but behind reported speech it is a claim of its own, in its paragraph too
    ['Hill said the town lost. “It hurts.”', ['the town lost', 'It hurts.']],
    ['Hill said the town lost.\n\n“It hurts.”', ['the town lost', 'It hurts.']],
    // introduced by a paragraph that ends in a colon
    ['Hill put it this way:\n\n“It hurts.”', ['It hurts.']],
    // signed in the next paragraph
    ['“It hurts.”\n\n— Hugh Hill, mayor', ['It hurts.']],
    // left open, it goes on in the paragraph that says who speaks
    ['“It hurts.\n\n“It hurts a lot,” Hill said.', ['It hurts. … It hurts a lot,']],
    // a mark that is missing
    ['“It hurts, said Hill, the mayor.\n\nThe road is closed.', ['It hurts,']],
    // a block of text that is announced, without marks
    ['In a letter on Monday Hill wrote:\n\nThe harbour is dying.', ['The harbour is dying']],
    // words in marks that no verb of saying took
    ['Hill filed a request for “records of all that was paid there”.', ['records of all that was paid there']],
  ])('%s', (text, expected) => {
    const found = said(text)
    expect(found.map(({ content }) => content)).toEqual(expected)
    for (const { speakers } of found) expect(speakers[0]).toMatch(/Hill/)
  })
})

describe('a conversation', () => {
  test.each([
    // who asked asks again, and the other answers
    [
      '“Did you see him?” Ford asked.\n\n“No,” Hill said.\n\n“Are you sure?”\n\n“Yes.”',
      ['Ford', 'Hill', 'Ford', 'Hill'],
    ],
    // a question that the speaker puts to himself
    ['“It hurts,” Ford said.\n\n“We lost,” Hill said.\n\n“Why? Nobody knows.”', ['Ford', 'Hill']],
    // a transcript: in capitals, names look like acronyms; what is said within a turn is no report of its own
    [
      'Mary Ford met John Hill.\n\nFORD: We have to look again.\n\nHILL: I think it rained.',
      ['Mary Ford', 'John Hill'],
    ],
    // an interview, of the only person named
    ['Mary Ford farms.\n\nQ: When did it rain?\n\nA: On Monday, I think.', [null, 'Mary Ford']],
    ['Mary Ford met John Hill.\n\nQ: When did it rain?\n\nA: On Monday.', [null, null]],
  ])('%s', (text, names) => {
    const found = sourcesOf(text).reports.flatMap(({ attribution }) => attribution?.speakers ?? [])
    expect(found.map(({ name }) => name)).toEqual(names)
  })
})

describe('what stands beside the saying', () => {
  test.each([
    ['Hill told Reuters that the town lost.', { cue: 'told', stance: 'says', via: 'told Reuters' }],
    ['“We lost,” Hill said in a statement.', { cue: 'said', stance: 'says', via: 'in a statement' }],
    ['The army denied that it fired.', { cue: 'denied', stance: 'denies', via: null }],
    ['Doctors warned of a new wave.', { cue: 'warned', stance: 'warns', via: null }],
    ['Hill was quoted as saying the town lost.', { cue: 'was quoted as saying', stance: 'says', via: null }],
    // who is quoted speaks, and who quotes passes it on
    [
      'State television quoted Hill as saying the town lost.',
      { cue: 'saying', stance: 'says', via: 'State television' },
    ],
    [
      'Hill was quoted as saying by state television that the town lost.',
      { cue: 'was quoted as saying', stance: 'says', via: 'by state television' },
    ],
    [
      '“We lost,” said Hill, according to the Courier.',
      { cue: 'said', stance: 'says', via: 'according to the Courier' },
    ],
    ['“We lost,” Hill wrote on X.', { cue: 'wrote', stance: 'says', via: 'on X' }],
    // what somebody is told to do is urged
    ['Hill told residents to leave.', { cue: 'told', stance: 'urges', via: 'told residents' }],
    ['Residents were told to leave.', { cue: 'told', stance: 'urges', via: null }],
    ['It is reported that the town was lost.', { cue: 'reported', stance: 'says', via: null }],
  ])('%s', (text, { cue, stance, via }) => {
    const [report] = sourcesOf(text).reports
    expect(report?.attribution?.cue).toMatchObject({ text: cue, stance })
    expect(report?.attribution?.via?.text ?? null).toBe(via)
  })
  test('a report without a source has no speaker', () => {
    expect(sourcesOf('It is reported that the town was lost.').reports[0]?.attribution?.speakers).toEqual([])
  })
  test('what was not said is negated', () => {
    expect(sourcesOf('Hill did not say that the town was lost.').reports[0]?.negated).toBe(true)
  })
})

test('whatever the text, spans are within it, not empty and in order', () => {
  const parts = [
    '“Go,” Hill said. ',
    'Hill said that ',
    'who said ',
    '“a" ',
    "Hill's claim that ",
    '— Hill ',
    'HILL: ',
    '\n\n“',
    'U\u2028\uFEFF🙂',
  ]
  for (const part of parts) {
    const text = part.repeat(500)
    for (const { spans, quoted } of sourcesOf(text).reports) {
      for (const { start, end } of [...spans, ...quoted])
        expect(start >= 0 && start < end && end <= text.length).toBe(true)
      for (const [i, { start }] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0)
    }
  }
})

/** Who speaks, with role and organization. */
const offices = (text: string) =>
  sourcesOf(text).reports.flatMap(({ attribution }) =>
    (attribution?.speakers ?? []).map(({ text: mention, role, organization }) => [mention, role, organization]),
  )

describe('what introduces a speaker', () => {
  test.each([
    ['The mayor, Hugh Hill, said it rained.', [['Hugh Hill', 'mayor', null]]],
    ['“It rained,” said Hugh Hill, a spokesman for the town council.', [['Hugh Hill', 'spokesman', 'town council']]],
    ["The relief agency's director, Hugh Hill, said it rained.", [['Hugh Hill', 'director', 'relief agency']]],
    ['A nurse who lives on the second floor, Mary Ford, 45, said it rained.', [['Mary Ford', 'nurse', null]]],
    [
      'Captain Hugh Hill of the Leeds Fire Brigade said it rained.',
      [['Captain Hugh Hill', 'Captain', 'Leeds Fire Brigade']],
    ],
    ['Hugh Hill, the WHO’s incident manager in Leeds, said it rained.', [['Hugh Hill', 'manager', 'WHO']]],
    // an apposition that no comma closes
    ['Mary Ford, senior lecturer at Leeds University said it rained.', [['Mary Ford', null, null]]],
    ['“It rained,” said Mary Ford a teacher.', [['Mary Ford', null, null]]],
    ['Mary Ford, the only doctor of the town who stayed said it rained.', [['Mary Ford', 'doctor', 'town']]],
    ['Dr Ford, who is from the survey said it rained.', [['Dr Ford', null, null]]],
    // who is told of between commas says nothing
    ['The bridge, the mayor said, was closed.', [['the mayor', 'mayor', null]]],
    ['A witness to the fire, Mary Ford, said it rained.', [['Mary Ford', 'witness', null]]],
    // an office that a body's name stands before
    ['Carbon Motors CEO, Mary Ford, 49, said it rained.', [['Mary Ford', 'CEO', 'Carbon Motors']]],
    ['“It rained,” said Secretary of State Mary Ford.', [['Secretary of State Mary Ford', 'Secretary of State', null]]],
    // what belongs to the document behind a name, and who made it
    ['The Relief Council’s report says it rained.', [['Relief Council’s report', null, 'Relief Council']]],
    // who is counted and not named
    ['“It rained,” one of the survivors said.', [['one of the survivors', null, null]]],
    // an office with a name that is a place's too
    ['“It rained,” said Commissioner Ellen Park.', [['Commissioner Ellen Park', 'Commissioner', null]]],
    // a subject with a verb of its own is none: it is what was said
    ['The ward was full, said Hugh Hill, a doctor who works there.', [['Hugh Hill', 'doctor', null]]],
    [
      'A senior official, speaking on condition of anonymity, said it rained.',
      [['A senior official', 'senior official', null]],
    ],
    ['Speaking in Salem, Ohio, Hill left early, saying it rained.', [['Hill', null, null]]],
    // a list of speakers, and what stands before it
    [
      'It is strong among the young, teachers and officials told the Courier.',
      [
        ['teachers', null, null],
        ['officials', null, null],
      ],
    ],
    // two people, for a verb stands behind the second
    ['As for the mayor, Hill said it rained.', [['Hill', null, null]]],
  ])('%s', (text, found) => {
    expect(offices(text)).toEqual(found)
  })
})

describe('what reports nothing', () => {
  test.each([
    'A man asked not to be named.',
    'Hill declined to comment.',
    'The company did not answer questions about the fire.',
    'No group claimed responsibility.',
    'A truck slammed into a wall.',
    'They fled because they thought it was safe.',
    'The mayor called Mrs. Ford.',
    'Asked about the fire, Hill left.',
    'State prosecutors attacked the plan.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([])
  })
})

describe('what it was told through', () => {
  test.each([
    ['Hill told state television that it rained.', 'told state television'],
    ['Hill told a news conference in Leeds that it rained.', 'told a news conference'],
    ['Hill said in a statement that it rained.', 'in a statement'],
    ['“It rained,” Hill wrote on Facebook.', 'on Facebook'],
    ['“It rained,” Hill said by telephone.', 'by telephone'],
    ['Hill told her that it rained.', null],
    ['“It rained,” Hill said on Wednesday of an air strike.', null],
  ])('%s', (text, via) => {
    expect(sourcesOf(text).reports.map(({ attribution }) => attribution?.via?.text ?? null)).toEqual([via])
  })
})

test('a quoted piece at the edge of reported content keeps both marks', () => {
  expect(said('Hill said it was “a long, dark winter.”').map(({ content }) => content)).toEqual([
    'it was “a long, dark winter.”',
  ])
})

test('a subject that a quotation mark cuts down to nothing is nobody', () => {
  const { reports } = sourcesOf('"It was hard," Hill said. "Chapter Two: Going Home" explains how her mother left.')
  const speakers = reports.flatMap(({ attribution }) => attribution?.speakers ?? [])
  expect(speakers.every(({ start, end }) => start < end)).toBe(true)
})

test('a role whose body a page has lost has none', () => {
  const { reports } = sourcesOf('David Hill, a survivor of the , and activist, left. "It was hard," Hill said.')
  const speakers = reports.flatMap(({ attribution }) => attribution?.speakers ?? [])
  expect(speakers.map(({ organization }) => organization)).toEqual([null])
})
