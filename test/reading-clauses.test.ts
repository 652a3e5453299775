import { describe, expect, test } from 'vitest'
import { type Chunk, type Clause, readSentence } from '../src/english/reading/reading.ts'
import type { Sentence } from '../src/model/document.ts'
import type { Span } from '../src/model/span.ts'
import { documentOf } from './document.ts'

const sentenceOf = (text: string): Sentence => {
  const [sentence] = documentOf(text).sentences
  if (sentence === undefined) throw new Error(`No sentence in ${text}`)
  return sentence
}

const said = ({ text, start }: Sentence, span: Span): string => text.slice(span.start - start, span.end - start)

/** A clause as "subject > verb > object (by agent; preposition noun)". */
function clause(sentence: Sentence, { kind, subject, verb, object, agent, prepositional, sure }: Clause): string {
  const list = (of: readonly Chunk[]) => of.map((one) => said(sentence, one)).join(' + ') || '-'
  const beside = [
    ...(agent === null ? [] : [`by ${said(sentence, agent)}`]),
    ...prepositional.map(({ preposition, noun }) => `${preposition.lower} ${said(sentence, noun)}`),
  ]
  const tail = beside.length === 0 ? '' : ` (${beside.join('; ')})`
  return `${kind}${sure ? '' : '?'}: ${list(subject)} > ${said(sentence, verb)} > ${list(object)}${tail}`
}

const clauses = (text: string): string[] => {
  const sentence = sentenceOf(text)
  return readSentence(sentence).clauses.map((one) => clause(sentence, one))
}

describe('clauses', () => {
  test.each([
    [
      'A passive with its agent.',
      'A trader was shot by two men on a road.',
      ['main: A trader > was shot > - (by two men; on a road)'],
    ],
    [
      'A relative clause and a clause of time between subject and verb.',
      'The man who was shot by police, when he left the house, died later.',
      [
        'relative: The man > was shot > - (by police)',
        'subordinate: he > left > the house',
        'main?: The man > died > -',
      ],
    ],
    [
      'Whom "who" tells of is a person, not the school that she heads.',
      'The headmaster of a school who was hurt left.',
      ['relative: The headmaster > was hurt > -', 'main?: The headmaster > left > - (of a school)'],
    ],
    [
      'What somebody does on the side has no verb of its own.',
      'Police said two men guarding a bank were killed.',
      ['main: Police > said > -', 'participial: two men > guarding > a bank', 'subordinate: two men > were killed > -'],
    ],
    [
      'A sentence begins anew after the dashes of a dateline.',
      'Lima, 6 Mar 90 (EFE) -- [Text] Two men guarding a bank were killed.',
      ['participial: Two men > guarding > a bank', 'main: Two men > were killed > -'],
    ],
    [
      'A relative clause without its pronoun.',
      'The man the police arrested was a farmer.',
      ['relative?: the police > arrested > -', 'main: The man > was > a farmer'],
    ],
    [
      'A past form is a participle where another verb follows without a subject.',
      'The man killed in the blast was a farmer.',
      ['participial?: The man > killed > - (in the blast)', 'main: The man > was > a farmer'],
    ],
    [
      'What is coordinated behind an object may be the next subject.',
      'The blast killed two men and three women were hurt.',
      ['main: The blast > killed > two men', 'main: three women > were hurt > -'],
    ],
    [
      'Two verbs share their subject.',
      'Gunmen attacked two convoys and burned ten houses.',
      ['main: Gunmen > attacked > two convoys', 'main: Gunmen > burned > ten houses'],
    ],
    [
      'A list is one subject.',
      'A clerk, two guards and a nurse were hurt.',
      ['main: A clerk + two guards + a nurse > were hurt > -'],
    ],
    [
      'What stands between dashes is read by itself, and the clause around it goes on.',
      'The market – a place of trade – was hit.',
      ['main: The market > was hit > -'],
    ],
    [
      'So is whoever said it.',
      'Prices at a market - said Zadek - fell.',
      ['main?: Zadek > said > -', 'main: Prices > fell > - (at a market)'],
    ],
    [
      'After one dash nobody is known to say it.',
      'The blast hit a market – said to be large.',
      ['main: The blast > hit > a market', 'main?: - > said > -', 'infinitive: - > to be > -'],
    ],
    ['An apposition is not.', 'Arnel dela Cruz, a cattle trader, was shot.', ['main: Arnel dela Cruz > was shot > -']],
    [
      'A reported clause without "that" has its own subject.',
      'Police said two men in Leeds were killed.',
      ['main: Police > said > - (in Leeds)', 'subordinate: two men > were killed > -'],
    ],
    [
      'The subject stands behind the verb.',
      'Among the dead were two children.',
      ['main: two children > were > - (among the dead)'],
    ],
    ['"There" is no subject.', 'There were 12 people in the house.', ['main: 12 people > were > - (in the house)']],
    [
      'Whoever is quoted stands behind the verb.',
      '“We will not leave,” said Omar Zadek.',
      ['main: We > will not leave > -', 'main?: Omar Zadek > said > -'],
    ],
    [
      'A clause before its main clause.',
      'When he left, police shot him.',
      ['subordinate: he > left > -', 'main: police > shot > him'],
    ],
    ['In a headline a past form may be passive.', 'Man shot in park', ['main?: Man > shot > - (in park)']],
    [
      'Fleeing is done by whoever did the rest, perhaps.',
      'Gunmen killed two guards before fleeing.',
      ['main: Gunmen > killed > two guards', 'participial?: Gunmen > fleeing > -'],
    ],
  ])('%s', (_, text, expected) => {
    expect(clauses(text)).toEqual(expected)
  })
})
