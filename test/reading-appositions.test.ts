import { describe, expect, test } from 'vitest'
import { readSentence } from '../src/english/reading/reading.ts'
import type { Span } from '../src/model/span.ts'
import { documentOf } from './document.ts'

/** The appositions of a text as "first = second", with a question mark where a list is as likely. */
function appositions(text: string): string[] {
  const [sentence] = documentOf(text).sentences
  if (sentence === undefined) throw new Error(`No sentence in ${text}`)
  const said = ({ start, end }: Span) => sentence.text.slice(start - sentence.start, end - sentence.start)
  return readSentence(sentence).appositions.map(
    ({ first, second, sure }) => `${said(first)} = ${said(second)}${sure ? '' : '?'}`,
  )
}

describe('appositions', () => {
  test.each([
    ['What a name is described as.', 'Ada Holt, a nurse, left.', ['Ada Holt = a nurse']],
    ['Nothing has to open the description.', 'They met Ada Holt, mayor of Arle.', ['Ada Holt = mayor']],
    ['The name may come second.', 'The mayor, Ada Holt, left.', ['The mayor = Ada Holt']],
    [
      'Whom the name means is the mayor, and not the town.',
      'The mayor of Leeds, Ada Holt, left.',
      ['The mayor = Ada Holt'],
    ],
    ['An age may stand between.', 'Ada Holt, 41, a nurse, left.', ['Ada Holt = a nurse']],
    ['So may an adverb.', 'Ada Holt, now a nurse, left.', ['Ada Holt = a nurse']],
    ['In brackets.', 'Ada Holt (a nurse) left.', ['Ada Holt = a nurse']],
    ['Between dashes.', 'The driver – a father of two – left.', ['The driver = a father']],
    ['A relative clause may follow.', 'Ada Holt, a nurse who had treated them, left.', ['Ada Holt = a nurse']],
    ['One is described twice.', 'Ada Holt, the mayor, a nurse, left.', ['Ada Holt = the mayor', 'Ada Holt = a nurse']],
    ['A body by its acronym.', 'The Harbour Relief Fund (HRF) left.', ['The Harbour Relief Fund = HRF']],
  ])('finds: %s', (_, text, found) => {
    expect(appositions(text)).toEqual(found)
  })

  test.each([
    ['A third may follow.', 'Ada Holt, a nurse, and two guards left.', ['Ada Holt = a nurse?']],
    ['Two of one form.', 'They met a clerk, a nurse, in Leeds.', ['a clerk = a nurse?']],
    ['The mayor may begin the main clause.', 'With Ada Holt, the mayor, they left.', ['Ada Holt = the mayor?']],
    ['Either of two may be meant.', 'A friend of the driver, Ada Holt, left.', ['the driver = Ada Holt?']],
  ])('is not sure: %s', (_, text, found) => {
    expect(appositions(text)).toEqual(found)
  })

  test.each([
    ['A list.', 'A clerk, a nurse and two guards left.'],
    ['A list of names.', 'Leeds, York and Hull agreed.'],
    ['A town and its country.', 'They met in Leeds, England, on Monday.'],
    ['A clause of its own begins.', 'After the raid on Leeds, the mayor left.'],
    ['A time.', 'On Monday, the mayor, who was ill, left.'],
    ['One cannot be many.', 'Ada Holt, the nurses, left.'],
    ['A person is no body.', 'They told Ada Holt, a company, of it.'],
  ])('leaves alone: %s', (_, text) => {
    expect(appositions(text)).toEqual([])
  })

  test('of a place and a person after it only the second is one', () => {
    expect(appositions('In Leeds, the mayor, Ada Holt, left.')).toEqual(['the mayor = Ada Holt'])
  })
})
