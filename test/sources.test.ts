import { describe, expect, test } from 'vitest'
import type { Report } from '../src/model/quotation.ts'
import { sourcesOf } from './sources-of.ts'

const contents = (text: string, { spans }: Report) => spans.map(({ start, end }) => text.slice(start, end))

/** What an article's reports say, in short: the content, who said it, and who that is. */
const said = (text: string) =>
  sourcesOf(text).reports.map((report) => ({
    content: contents(text, report).join(' … '),
    speakers: report.attribution?.speakers.map(({ text: mention, name }) => `${mention} = ${name}`) ?? [],
  }))

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
    // a verb that no lexicon of saying has, with what he is to others
    ['“It hurts,” sobbed her grandad Hugh Hill.', ['It hurts,']],
    // words in marks that no verb of saying took
    ['Hill filed a request for “records of all that was paid there”.', ['records of all that was paid there']],
  ])('%s', (text, expected) => {
    const found = said(text)
    expect(found.map(({ content }) => content)).toEqual(expected)
    for (const { speakers } of found) expect(speakers[0]).toMatch(/Hill/)
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

describe('which body "the company" is', () => {
  test.each([
    [
      'the one that spoke last',
      'Belvan Power Corporation said that it rained. The company said that it would pay.',
      'Belvan Power Corporation',
    ],
    ['no coast guard', 'The Belvan Coast Guard said that it rained. The company said that it would pay.', null],
    ['no ministry', 'The Interior Ministry said that it rained. The group said that it would go.', null],
  ])('%s', (_, text, name) => {
    expect(sourcesOf(text).reports.at(-1)?.attribution?.speakers).toMatchObject([{ name }])
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
    'The court is investigating alleged crimes on the coast.',
    'The killing prompted calls for tougher laws.',
    'Three new confirmed cases were counted.',
    'The coach firm, Alpine Express, closed after the crash.',
    'Flood: 27 dead on the coast\n\nHeavy rain fell on Monday.',
    'BUS HORROR: nine killed\n\nA bus fell off a bridge.',
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

describe('what is said to have been said is the first source’s, and one claim', () => {
  test.each([
    ['The mayor said police believed the man was armed.', ['police believed the man was armed']],
    ['The mayor said that the minister had told him that it was over.', ['the minister had told him that it was over']],
    ['The mayor said it rained, and police said it snowed.', ['it rained', 'it snowed']],
  ])('%s', (text, claims) => {
    expect(said(text).map(({ content }) => content)).toEqual(claims)
  })
})

test('whoever is close to somebody is not he', () => {
  const { reports } = sourcesOf('A man close to Hugh Hill, who asked not to be named, said it was over.')
  expect(reports.flatMap(({ attribution }) => attribution?.speakers ?? [])).toMatchObject([
    { text: 'A man', name: null },
  ])
})

test('whether something is so is neither said nor denied', () => {
  const { reports } = sourcesOf('Hill did not say whether the bridge would close.')
  expect(reports).toMatchObject([{ negated: false, hypothetical: true }])
})

test('a headline’s label is a source where the article names it', () => {
  const { reports } = sourcesOf('Hill: the bridge will close\n\nTalks went on. The mayor, Hugh Hill, left.')
  expect(reports[0]?.attribution?.speakers).toMatchObject([{ name: 'Hugh Hill' }])
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
