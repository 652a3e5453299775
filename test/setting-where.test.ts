import { describe, expect, test } from 'vitest'
import type { Document } from '../src/model/document.ts'
import type { ResolvedPlace } from '../src/model/found-place.ts'
import { pipeline } from '../src/pipeline.ts'
import { placeInTimeAndSpace, storiesOf } from '../src/stages/attribute/setting/setting.ts'
import { casualties } from '../src/stages/extract/casualties/extractor.ts'
import { dates } from '../src/stages/extract/dates/extractor.ts'
import { PUBLISHED } from './dated.ts'
import { articleOf, configOf, documentOf } from './document.ts'

const NOWHERE = { country: null, admin1: null, lat: null, lon: null, geonames: null, within: null } as const
const PLAIN = { relation: 'at', distanceKm: null, direction: null, confidence: 1 } as const

const typeOf = (name: string) => (name.endsWith('Hospital') ? 'facility' : 'city')

function place({ article: { text }, sentences }: Document, name: string): ResolvedPlace[] {
  const start = text.indexOf(name)
  const sentence = sentences.findLast((one) => one.start <= start)
  if (sentence === undefined) return []
  const located = { text: name, start, end: start + name.length, name, rule: 'places/test' }
  const from = sentence.tokens.findIndex((token) => token.start === start)
  const to = sentence.tokens.findLastIndex((token) => token.end <= start + name.length) + 1
  const anchor = { sentence: sentence.index, tokens: { from, to } }
  return [{ ...located, ...anchor, ...NOWHERE, ...PLAIN, alternatives: [], type: typeOf(name), usage: 'literal' }]
}

/** Each figure with its place and its event. */
function settings(text: string, names: readonly string[], published: string | null = '2021-06-02') {
  const document = documentOf(text, { published })
  const places = names.flatMap((name) => place(document, name)).sort((a, b) => a.start - b.start)
  const found = { ...document, places, quotations: [], speakers: [], custom: null }
  const extracted = {
    ...found,
    dates: dates.extract(document, configOf()),
    casualties: casualties.extract(document, configOf()),
  }
  return placeInTimeAndSpace(storiesOf(extracted), []).map(
    ({ effect, best, where, event }) => `${effect} ${best} ${where?.name ?? '-'} ${where?.basis ?? '-'} ${event}`,
  )
}

describe('where a figure stands', () => {
  test.each([
    ['its own place', 'A bomb killed 12 people in Tarma.', ['Tarma'], ['killed 12 Tarma explicit main']],
    [
      'the place of the figure before it in its paragraph',
      'A bomb killed 12 people in Tarma. Another 30 were hurt.',
      ['Tarma'],
      ['killed 12 Tarma explicit main', 'injured 30 Tarma figure main'],
    ],
    [
      'the place of the event before that of the dateline, where the reporter is',
      'BELVA, June 2 (Reuters) - A storm hit the coast on Tuesday.\n\nIt killed 3 people in Tarma.\n\nSome 40 people were injured.',
      ['BELVA', 'Tarma'],
      ['killed 3 Tarma explicit main', 'injured 40 Tarma event main'],
    ],
    [
      'no hospital, where people come behind it',
      'BELVA, June 2 (Reuters) - A storm killed 3 people.\n\nSome 40 people were taken to Colville Hospital.\n\nAnother 5 were injured.',
      ['BELVA', 'Colville Hospital'],
      ['killed 3 BELVA dateline main', 'injured 40 BELVA dateline main', 'injured 5 BELVA dateline main'],
    ],
    [
      'not where somebody is from, nor do those behind',
      'Ada Holt, 12, from Tarma, was injured. Her brother was killed.',
      ['Tarma'],
      ['injured 1 - - main', 'killed 1 - - main'],
    ],
    ['not where somebody of a name is from', 'Ada Holt, 27, of Tarma, was killed.', ['Tarma'], ['killed 1 - - main']],
    ['not where people are from', 'A bomb killed 12 farmers from Tarma.', ['Tarma'], ['killed 12 - - main']],
    [
      'where people are brought away from',
      'Troops evacuated 300 people from Tarma.',
      ['Tarma'],
      ['displaced 300 Tarma explicit main'],
    ],
    [
      'not where a government sits',
      'The government in Tarma put the number of people killed at 61.',
      ['Tarma'],
      ['killed 61 - - main'],
    ],
    [
      'where an embassy was hit',
      'A bomb hit the embassy in Tarma, killing 3 people.',
      ['Tarma'],
      ['killed 3 Tarma explicit main'],
    ],
    [
      'not where it is told',
      'The mayor told newsmen in Tarma that 12 people were killed.',
      ['Tarma'],
      ['killed 12 - - main'],
    ],
    [
      'not with those who are called on',
      'She urged Tarma and Belva to act after 3 people were killed.',
      ['Tarma', 'Belva'],
      ['killed 3 - - main'],
    ],
    [
      'not with the parties to a war',
      'In the war between Tarma and Belva 300 people were killed.',
      ['Tarma', 'Belva'],
      ['killed 300 - - main'],
    ],
    [
      'that of the event also behind the dateline',
      'Storm kills three off Tarma\n\nBELVA, June 2 (Reuters) - A storm killed 3 people and injured 40 on Tuesday.',
      ['Tarma', 'BELVA'],
      ['killed 3 Tarma explicit main', 'killed 3 Tarma event main', 'injured 40 Tarma event main'],
    ],
    [
      'the first place at the head, where no figure before has one',
      'Heavy rain fell on Belva. A bridge gave way. It killed 4 people.',
      ['Belva'],
      ['killed 4 Belva event main'],
    ],
    [
      'nowhere for another event',
      'A bomb killed 12 people in Tarma. It was the worst since an attack in 2004, which killed 330 people.',
      ['Tarma'],
      ['killed 12 Tarma explicit main', 'killed 330 - - other'],
    ],
  ])('%s', (_, text, names, expected) => {
    expect(settings(text, names)).toEqual(expected)
  })
})

/** Claims that report what somebody said, as the whole pipeline places them: what is said, where it is, where it was said. */
function placed(text: string): string[] {
  const { claims } = pipeline(configOf())(articleOf(text, PUBLISHED))
  return claims.map(({ where, attribution }) => `${where?.name ?? '-'} ${attribution?.where?.name ?? '-'}`)
}

describe('where a claim stands, with the places and reports of its article', () => {
  test.each([
    [
      'not where it was said',
      'The minister said in Kinshasa on Monday that 12 people had died in Goma.',
      ['Goma Kinshasa'],
    ],
    [
      'not in the country whose forces strike',
      'United States forces killed a man in an airstrike. Officials said the man had led a militia.',
      ['- -', '- -'],
    ],
    [
      'not where something was built',
      'A bomb killed 3 people in Goma. The attackers used a US-built truck, police said.',
      ['Goma -', 'Goma -'],
    ],
    [
      'where leaders meet, and not what they lead',
      'The leaders of Chad, Niger and Mali will meet in Venice, the ministry said.',
      ['Venice -'],
    ],
    [
      'not said where the speaker’s office is, but where he spoke',
      '“It is over,” said Mary Ford, Oxfam’s coordinator in Chad, on Monday in Paris.',
      ['- Paris'],
    ],
    ['not where a broadcaster is', 'A raid killed two Abu Dhabi TV cameramen in Goma.', ['Goma -']],
    [
      'not in another country that is dealt with',
      'The minister spoke in Wellington. She said, "I asked them about information-sharing with Chad."',
      ['Wellington -', '- -'],
    ],
    [
      'where the event was, of which it tells, and nowhere what is felt, planned or judged',
      'A fire destroyed a hotel in Goma on Monday. Officials said the blaze was out by noon. "We are saddened by the loss," the mayor said. A minister said he would resign. The owner said the rules were too strict.',
      ['Goma -', 'Goma -', '- -', '- -', '- -'],
    ],
    [
      'not at the dateline of a reporter in another country than all that is told',
      'PARIS, June 2 (Reuters) - A flood hit Goma and Bukavu. Aid workers said the flood came at night.',
      ['Goma -', 'Goma -'],
    ],
  ])('%s', (_, text, expected) => {
    expect(placed(text)).toEqual(expected)
  })
})

test.each([
  ['A gunman shot three people at Zorbury School in Leeds on Monday.', 'Zorbury School', 'Leeds'],
  ['Leeds police said three people were shot on Old Mill Road.\n\nThe men were found in Leeds.', 'Leeds', null],
  [
    'A plane crashed at Zorba International Airport in Leeds, killing two people.',
    'Zorba International Airport',
    'Leeds',
  ],
  ['Three people died when the Hotel Zorba Palace, in Leeds, caught fire.', 'Hotel Zorba Palace', 'Leeds'],
  ['Three people died at the Hotel Zorba Palace in the Zorbagh area of Leeds.', 'Hotel Zorba Palace', 'Leeds'],
])('a building or a street: %s', (text, name, town) => {
  const [figure] = pipeline(configOf())(articleOf(text, PUBLISHED)).article?.casualties ?? []
  expect([figure?.where?.name, figure?.where?.pointOf?.name ?? null]).toEqual([name, town])
  expect(figure?.where?.lat).toBeCloseTo(53.8, 1)
})

test.each([
  ['Floods hit Nairobi and Nakuru in Kenya. A raid killed 12 people in the hamlet of Zorbamba.', 'KE'],
  ['Floods hit Nairobi and Kampala. A raid killed 12 people in the hamlet of Zorbamba.', null],
  ['A raid killed 12 people in the hamlet of Zorbamba.', null],
])('a name that no gazetteer has lies in the country of all other places: %s', (text, country) => {
  const [figure] = pipeline(configOf())(articleOf(text, PUBLISHED)).article?.casualties ?? []
  expect(figure?.where).toMatchObject({ name: 'Zorbamba', country, lat: null, pointOf: null })
})
