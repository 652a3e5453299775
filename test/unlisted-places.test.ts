import { expect, test } from 'vitest'
import { pipeline } from '../src/pipeline.ts'
import { articleOf, configOf } from './document.ts'

const figuresOf = (text: string) =>
  (pipeline(configOf())(articleOf(text, { published: '2021-06-02' })).article?.casualties ?? []).map(
    ({ where }) => `${where?.name ?? '-'} ${where?.country ?? '-'}`,
  )

test.each([
  // What a name is is said after it
  ['Twelve people were killed at a market in Dembi Tesso, a small town in Oromia.', ['Dembi Tesso ET']],
  // The first sentence has only the country: the town that the event struck is finer
  [
    'At least 14 people were killed in north-western Colombia on Monday.\n\nThe slide hit Quebralonga, in the department of Antioquia, at dawn.\n\nEleven people are missing.',
    ['Quebralonga CO', 'Quebralonga CO'],
  ],
  // The dateline is where the reporter is
  [
    'SUKKUR: Two policemen were killed in an encounter in Mitho Khosani village near Sukkur.\n\nSix others were injured.',
    ['Mitho Khosani PK', 'Mitho Khosani PK'],
  ],
  ['GOMA, Congo (NWS) — A raid killed 12 people in the hamlet of Zorbamba.', ['Zorbamba CD']],
  // Two in a list are both places, and the first is where it was
  ['Shells fell on the villages of Novotarka and Pishchanda in Ukraine, killing three people.', ['Novotarka UA']],
  // Nothing says which country
  ['A raid killed 12 people in the hamlet of Zorbamba.', ['Zorbamba -']],
])('a figure is where no gazetteer has a name: %s', (text, expected) => {
  expect(figuresOf(text)).toEqual(expected)
})

/** Names that stand where names of places stand, and are none. */
test.each([
  'They hold a stake in Zorbatech.',
  'He was a partner at Zorbacorp.',
  'The film was a sequel in Technizorba style.',
  'Typhoon Zorbalindra hit the coast.',
  'The MV Santa Zorba sank.',
  'He spoke to Zorbani on Monday. “No,” said Ada Zorbani.',
  'The car hit Zorbani on Monday.',
  'He spoke in Arabic on Monday.',
  'She trusted in ZorbaCoin for years.',
  'They asked Zorbunda, a village elder.',
])('no place: %s', (text) => {
  expect(pipeline(configOf())(articleOf(text, {})).article?.places ?? []).toEqual([])
})
