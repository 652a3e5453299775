import { describe, expect, test } from 'vitest'
import { resolvePlaces } from '../src/stages/attribute/places/resolve.ts'
import { places } from '../src/stages/extract/places/extractor.ts'
import { configOf, documentOf } from './document.ts'

const config = configOf()
const placesOf = (text: string) => {
  const document = documentOf(text)
  const found = { dates: [], casualties: [], quotations: [], speakers: [], places: places.extract(document, config) }
  return resolvePlaces({ ...document, ...found }, config)
}

describe('used', () => {
  test.each([
    ['She studied at the University of Oxford.', 'Oxford', 'associative', 'organization'],
    ['The Chicago Tribune reported it.', 'Chicago', 'associative', 'organization'],
    ['Azerbaijan regained the town.', 'Azerbaijan', 'associative', null],
    ['U.S. envoy Ada Holt left.', 'U.S.', 'associative', null],
    ['A mill in Leeds has burned.', 'Leeds', 'literal', null],
    ['Armenian forces withdrew.', 'Armenian', 'demonym', null],
    ['A bomb exploded in Kabul.', 'Kabul', 'literal', null],
    ['Beijing is not seeking a war, the minister said.', 'Beijing', 'associative', null],
    ['The minister said Paris is considering a ban.', 'Paris', 'associative', null],
    ['People in Paris are planning a march.', 'Paris', 'literal', null],
    ["Moscow's top nuclear negotiator agreed.", 'Moscow', 'associative', null],
    ['The defence ministry in Leeds denied it.', 'Leeds', 'literal', null],
    ["Italy's transport minister left.", 'Italy', 'associative', null],
    ["Kenya's health ministry raised its toll.", 'Kenya', 'associative', null],
    ["Italy's mountains are old.", 'Italy', 'literal', null],
    ['The army accused France of a raid.', 'France', 'associative', null],
    ['They called on Germany to help.', 'Germany', 'associative', null],
    ["They drove on Germany's roads.", 'Germany', 'literal', null],
    ['Oslo declined to comment.', 'Oslo', 'associative', null],
    ["Moscow's streets were flooded.", 'Moscow', 'literal', null],
    ['By Ada Holt in Leeds\n\nA mill burned at dawn.', 'Leeds', 'literal', null],
    ['It was her second year at Columbia.', 'Columbia', 'associative', 'organization'],
    ['She spent a year at Cannes.', 'Cannes', 'literal', null],
    ['Peru, which brokered the truce, said so.', 'Peru', 'associative', null],
    ['Peru and Chad agreed to a truce.', 'Peru', 'associative', null],
    ['Peru, which was hit by floods, has a new port.', 'Peru', 'literal', null],
    ['Floods in Peru, which warned of them, killed two.', 'Peru', 'literal', null],
    ['Lima approved the plan on Monday.', 'Lima', 'associative', null],
  ])('%s', (text, mention, usage, within) => {
    expect(placesOf(text).find((place) => place.text === mention)).toMatchObject({ usage, within })
  })
})
