import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { placeInTimeAndSpace, storiesOf } from '../src/stages/attribute/setting/setting.ts'
import { tollsOf } from '../src/stages/attribute/tolls/tolls.ts'
import { casualties } from '../src/stages/extract/casualties/extractor.ts'
import { dates } from '../src/stages/extract/dates/extractor.ts'
import { configOf, documentOf } from './document.ts'

/** How many a note stands by for an effect, 0 where it tells of none. */
function tollOf(text: string, effect: string, unit: string): number {
  const document = documentOf(text)
  const extracted = {
    ...document,
    dates: dates.extract(document, configOf()),
    places: [],
    casualties: casualties.extract(document, configOf()),
    quotations: [],
    speakers: [],
    custom: null,
  }
  const tolls = tollsOf(extracted, placeInTimeAndSpace(storiesOf(extracted), []))
  const toll = tolls.find((one) => one.effect === effect && one.unit === unit)
  return toll === undefined || toll.modifier === 'vague' ? 0 : (toll.best ?? toll.low ?? toll.high ?? 0)
}

/**
 * Notes in the manner of those who code conflict events and displacement, and how many they count, one a line between tabs: the
 * number (and the effect, in the file of several), what is read instead, the note.
 *
 * Where another number is read, the note is hard, and whoever mends it takes that number out. Attackers who took their own lives
 * are not counted.
 */
function notesOf(file: string): readonly (readonly [note: string, count: number, read: number, effect: string])[] {
  const lines = readFileSync(join(import.meta.dirname, 'notes', file), 'utf8').split('\n')
  return lines.flatMap((line) => {
    const [expected = '', read = '', note] = line.split('\t')
    const [count = '', effect = ''] = expected.split(' ')
    return note === undefined ? [] : [[note, Number(count), Number(read || count), effect]]
  })
}

describe.each([
  ['killed.tsv', 'killed', 'people', 0.94],
  ['injured.tsv', 'injured', 'people', 0.94],
  ['displaced.tsv', 'displaced', 'people', 0.94],
  ['households.tsv', 'displaced', 'households', 0.94],
  ['others.tsv', '', 'people', 0.94],
] as const)('event notes: %s', (file, effect, unit, share) => {
  const notes = notesOf(file)

  test.each(notes)('%s', (note, _, read, named) => {
    expect(tollOf(note, named || effect, unit)).toBe(read)
  })

  test('all but a few are read right', () => {
    expect(notes.filter(([, count, read]) => count === read).length / notes.length).toBeGreaterThanOrEqual(share)
  })
})
