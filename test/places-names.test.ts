import { expect, test } from 'vitest'
import type { Article } from '../src/model/article.ts'
import { resolvePlaces } from '../src/stages/attribute/places/resolve.ts'
import { places } from '../src/stages/extract/places/extractor.ts'
import { configOf, documentOf } from './document.ts'

const config = configOf()
const placesOf = (text: string, fields: Partial<Article> = {}) => {
  const document = documentOf(text, fields)
  const found = { dates: [], casualties: [], quotations: [], speakers: [], places: places.extract(document, config) }
  return resolvePlaces({ ...document, ...found }, config)
}
const texts = (text: string) => placesOf(text).map((place) => place.text)

test.each([
  ['WASHINGTON, June 1 - A bus built in High Point, N.C., burned.', 'District of Columbia', 'alone in a dateline'],
  ['WASHINGTON, N.C., June 1 - A bus burned.', 'North Carolina', 'with its state'],
  ['It met in Raleigh, N.C., and in Washington, N.C., on Monday.', 'North Carolina', 'below the dateline'],
])('%s', (text, admin1) => {
  expect(placesOf(text).find((place) => /washington/i.test(place.text))).toMatchObject({ admin1 })
})

test.each([
  ['The team lost captain Leo Park to injury.', 'a role and its bearer'],
  ['“We saw smoke,” said pilot Eve Marsh.', 'who says it'],
  ['In 2019 we had no El Niño.', 'weather'],
])('%s', (text) => {
  expect(texts(text).filter((name) => / /.test(name))).toEqual([])
})

test.each([
  ['Shells fell on Gaza on Monday.', 'Gaza', 'Gaza Strip'],
  ['Shells fell on Gaza City on Monday.', 'Gaza City', 'Gaza'],
  ['Rebels left Davao del Sur on Monday.', 'Davao del Sur', 'Davao del Sur'],
  ['A fire broke out in Reading, Berkshire, on Monday.', 'Reading', 'Reading'],
  ['Fires burn in the Amazon rainforest.', 'Amazon rainforest', 'Amazon rainforest'],
])('%s', (text, mention, name) => {
  expect(placesOf(text).find((place) => place.text === mention)).toMatchObject({ name })
})

test.each<[text: string, mention: string, country: string | null, why: string]>([
  ['Jets bombed Monywa, Sagaing and Falam in Myanmar, and a hospital at Kani.', 'Kani', null, 'a village no list has'],
  [
    'Jets bombed Kani in Ivory Coast, which Myanmar, Sagaing and Falam condemned.',
    'Kani',
    'CI',
    'its country is named',
  ],
  ['A boat from Yangon, Monywa, Falam and Rotterdam sank.', 'Rotterdam', 'NL', 'a city known abroad'],
  ['A boat reached Kani.', 'Kani', 'CI', 'nothing tells of another country'],
])('%s (%s in %s, %s)', (text, mention, country) => {
  expect(placesOf(text).find((place) => place.text === mention)).toMatchObject({ country })
})

test.each([
  ['A tanker exploded in Niger state.', 'NG'],
  ['A tanker exploded in Niger.', 'NE'],
])('%s', (text, country) => {
  expect(placesOf(text).find((place) => place.text === 'Niger')).toMatchObject({ country })
})

// Words that news has of one country only
test.each([
  ['A house in Limerick burned. Gardaí left Roxboro Road.', 'Limerick', 'IE'],
  ['Two men were shot in San Carlos. A barangay captain found them.', 'San Carlos', 'PH'],
  ['Two men were shot in San Carlos. The police found them.', 'San Carlos', 'VE'],
  ['Two men were shot in San Carlos. A barangay captain and gardaí found them.', 'San Carlos', 'VE'],
])('%s', (text, mention, country) => {
  expect(placesOf(text).find((place) => place.text === mention)).toMatchObject({ country })
})
