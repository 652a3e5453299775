import { describe, expect, test } from 'vitest'
import { easterOf, isoOf, orthodoxEasterOf } from '../src/english/calendar.ts'
import { datesOf, holds, markedDate, type Row } from './dated.ts'

describe('feasts with a day of their own', () => {
  const rows: readonly Row[] = [
    ['They fled on {Eid al-Fitr}.', '2020-05-24', 'the first of Shawwal'],
    ['They fled on {Eid al-Adha 2019}.', '2019-08-11', 'the tenth of the month of pilgrimage'],
    ['They met on {Nowruz}.', '2020-03-20', 'the first day of spring, which in other years is the 21st'],
    ['Lamps burned on {Diwali}.', '2020-11-14', 'the dark moon of autumn'],
    ['The shops were shut for {Lunar New Year}.', '2020-01-25', 'the second new moon of winter'],
    ['They fasted on {Yom Kippur 2018}.', '2018-09-19', 'a day of the Hebrew calendar'],
    ['They met on {Orthodox Easter 2021}.', '2021-05-02', 'the Easter of the Julian calendar'],
    ['The shops were shut on {Black Friday}.', '2019-11-29', 'the day after Thanksgiving'],
    ['They left on {the eve of Eid al-Adha}.', '2020-07-30', 'the day before'],
    ['Roads were full over {the Easter weekend}.', '2020-W15-WE', 'a weekend that a feast names'],
    ['It opened over {the Labor Day weekend}.', '2020-W36-WE', 'a Monday ends the weekend before it'],
    ['It fell {two days before Eid al-Fitr}.', '2020-05-22', 'counted from a feast'],
    ['He left on {the last day of Ramadan}.', '2020-05-23', 'a day of a stretch'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))
})

test('Ramadan has its edges and no value: it is no unit of the calendar', () => {
  expect(markedDate('Prices rose during {Ramadan}.')).toMatchObject({
    timex: null,
    from: '2020-04-24',
    to: '2020-05-23',
    approximate: true,
    basis: 'relative',
  })
})

test('"Eid" is one of two feasts: the nearest is taken and marked ambiguous', () => {
  expect(markedDate('They had met on {Eid}.')).toMatchObject({ timex: '2020-07-31', ambiguous: true })
  expect(markedDate('They will meet on {Eid}.')).toMatchObject({ ambiguous: true })
})

test('a year of ours may hold a feast of the moon twice: then which is meant stays open', () => {
  expect(markedDate('They met on {Eid al-Fitr 2000}.')).toMatchObject({ timex: null, ambiguous: true })
})

test('without a publication date a feast without a year has no day', () => {
  expect(markedDate('They met on {Nowruz}.', {})).toMatchObject({ timex: null, basis: 'unresolved' })
})

test.each([
  [2010, '2010-04-04', '2010-04-04'],
  [2013, '2013-03-31', '2013-05-05'],
  [2016, '2016-03-27', '2016-05-01'],
  [2024, '2024-03-31', '2024-05-05'],
])('Easter of %s is %s in the west and %s in the east', (year, west, east) => {
  expect([isoOf(easterOf(year)), isoOf(orthodoxEasterOf(year))]).toEqual([west, east])
})

test.each(['The Good Friday agreement held.', 'Eid Karim left.', 'A Christmas tree fell on Easter Island.'])(
  'no feast: %s',
  (text) => {
    expect(datesOf(text)).toEqual([])
  },
)
