import { describe, expect, test } from 'vitest'
import { sourcesOf } from './sources-of.ts'

/** The mentions beside what is reported, and who they are. */
const named = (text: string) =>
  sourcesOf(text).reports.flatMap(({ attribution }) =>
    (attribution?.speakers ?? []).map(({ text: mention, name }) => `${mention} = ${name}`),
  )

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
    expect(named(text)).toEqual(speakers)
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
    // an interview, whose labels come again
    [
      'Courier: When?\n\nHill: In May.\n\nCourier: And why?\n\nHill: It rained.',
      ['Courier', 'Hill', 'Courier', 'Hill'],
    ],
    // an interview, of the only person named
    ['Mary Ford farms.\n\nQ: When did it rain?\n\nA: On Monday, I think.', [null, 'Mary Ford']],
    ['Mary Ford met John Hill.\n\nQ: When did it rain?\n\nA: On Monday.', [null, null]],
  ])('%s', (text, names) => {
    const found = sourcesOf(text).reports.flatMap(({ attribution }) => attribution?.speakers ?? [])
    expect(found.map(({ name }) => name)).toEqual(names)
  })
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
    ['Hugh Hill, the WHO’s incident manager in Leeds, said it rained.', [['Hugh Hill', 'incident manager', 'WHO']]],
    // an apposition that no comma closes
    [
      'Mary Ford, senior lecturer at Leeds University said it rained.',
      [['Mary Ford', 'senior lecturer', 'Leeds University']],
    ],
    ['“It rained,” said Mary Ford a teacher.', [['Mary Ford', null, null]]],
    ['Mary Ford, the only doctor of the town who stayed said it rained.', [['Mary Ford', 'only doctor', null]]],
    ['Dr Ford, who is from the survey said it rained.', [['Dr Ford', null, null]]],
    // who is told of between commas says nothing
    ['The bridge, the mayor said, was closed.', [['the mayor', 'mayor', null]]],
    ['A witness to the fire, Mary Ford, said it rained.', [['Mary Ford', 'witness', null]]],
    // an office that a body's name stands before
    ['Carbon Motors CEO, Mary Ford, 49, said it rained.', [['Mary Ford', 'CEO', 'Carbon Motors']]],
    ['“It rained,” said Secretary of State Mary Ford.', [['Secretary of State Mary Ford', 'Secretary of State', null]]],
    // what belongs to the document behind a name, and who made it
    ['The Relief Council’s report says it rained.', [['Relief Council’s report', null, 'Relief Council']]],
    [
      '“It rained,” Harbour Relief Agency records said.',
      [['Harbour Relief Agency records', null, 'Harbour Relief Agency']],
    ],
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
    // what a question was put to him about stands between
    ['It rained after Mr. Hill, asked about the fire, had said: “It is out.”', [['Mr. Hill', null, null]]],
    ['“It rained,” Texas delegate Bill Hill, wearing a “Ted Ford” pin, said.', [['Bill Hill', 'delegate', 'Texas']]],
    // of two speakers the nearer one
    [
      'She said it rained, to which Hill interjected: “It did not.”',
      [
        ['She', null, null],
        ['Hill', null, null],
      ],
    ],
    ['They lost, with one of her aides asking, “Is that fair?”', [['one of her aides', null, null]]],
    // whose body is of another body, and whose body is a place
    [
      "Major Hugh Hill, a spokesman for the army's 8th Division, said it rained.",
      [['Major Hugh Hill', 'spokesman', 'army']],
    ],
    // two people, for a verb stands behind the second
    ['As for the mayor, Hill said it rained.', [['Hill', null, null]]],
  ])('%s', (text, found) => {
    expect(offices(text)).toEqual(found)
  })
})

test('a role whose body a page has lost has none', () => {
  const { reports } = sourcesOf('David Hill, a survivor of the , and activist, left. "It was hard," Hill said.')
  const speakers = reports.flatMap(({ attribution }) => attribution?.speakers ?? [])
  expect(speakers.map(({ organization }) => organization)).toEqual([null])
})
