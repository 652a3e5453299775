import { describe, expect, test } from 'vitest'
import type { PlaceMention } from '../src/model/place.ts'
import { sceneOf } from '../src/stages/attribute/setting/scene.ts'
import { placeInTimeAndSpace } from '../src/stages/attribute/setting/setting.ts'
import { casualties } from '../src/stages/extract/casualties/extractor.ts'
import { dates } from '../src/stages/extract/dates/extractor.ts'
import { configOf, documentOf } from './document.ts'

const NOWHERE = { country: null, admin1: null, lat: null, lon: null, geonames: null, within: null } as const
const PLAIN = { relation: 'at', distanceKm: null, direction: null, confidence: 1 } as const

function place(text: string, name: string): PlaceMention[] {
  const start = text.indexOf(name)
  if (start < 0) return []
  const located = { text: name, start, end: start + name.length, name, rule: 'places/test' }
  return [{ ...located, ...NOWHERE, ...PLAIN, alternatives: [], type: 'city', usage: 'literal' }]
}

/** Each figure with its place and its event. */
function settings(text: string, names: readonly string[], published: string | null = '2021-06-02') {
  const document = documentOf(text, { published })
  const places = names.flatMap((name) => place(text, name)).sort((a, b) => a.start - b.start)
  const found = { ...document, places, quotations: [], speakers: [] }
  const extracted = {
    ...found,
    dates: dates.extract(document, configOf()),
    casualties: casualties.extract(document, configOf()),
  }
  return placeInTimeAndSpace(extracted, [], sceneOf(extracted)).map(
    ({ effect, best, where, event }) => `${effect} ${best} ${where?.name ?? '-'} ${where?.basis ?? '-'} ${event}`,
  )
}

describe('where a figure stands', () => {
  test.each([
    ['its own place', 'A bomb killed 12 people in Tarma.', ['Tarma'], ['killed 12 Tarma explicit main']],
    [
      'the place named last in its paragraph',
      'A bomb killed 12 people in Tarma. Another 30 were hurt.',
      ['Tarma'],
      ['killed 12 Tarma explicit main', 'injured 30 Tarma figure main'],
    ],
    [
      'the dateline’s before that of another paragraph',
      'BELVA, June 2 (Reuters) - A storm hit the coast on Tuesday.\n\nIt killed 3 people in Tarma.\n\nSome 40 people were injured.',
      ['BELVA', 'Tarma'],
      ['killed 3 Tarma explicit main', 'injured 40 BELVA dateline main'],
    ],
    [
      'the dateline’s also behind a figure that has it',
      'Storm kills three off Tarma\n\nBELVA, June 2 (Reuters) - A storm killed 3 people and injured 40 on Tuesday.',
      ['Tarma', 'BELVA'],
      ['killed 3 Tarma explicit main', 'killed 3 BELVA dateline main', 'injured 40 BELVA dateline main'],
    ],
    [
      'the first place at the head, where no figure before has one',
      'Heavy rain fell on Belva. A bridge gave way. It killed 4 people.',
      ['Belva'],
      ['killed 4 Belva article main'],
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
