import { describe, expect, test } from 'vitest'
import { datesOf, holds, markedDate, type Row } from './dated.ts'

describe('what is arranged lies ahead', () => {
  const rows: readonly Row[] = [
    ['They are meeting on {Friday}.', '2020-11-20', 'the present that goes on, with a day behind it'],
    ['Police are looking for him after a blast on {Monday}.', '2020-11-16', 'but not behind "after"'],
    ['Police are investigating {Tuesday}’s attack.', '2020-11-17', 'nor of the day’s own event'],
    ['Talks resume {Monday}.', '2020-11-23', 'the plain present'],
    ['They did not resume {Monday}.', '2020-11-16', 'which is no present behind "did"'],
    ['The vote is on {Thursday}.', '2020-11-19', 'a day as what is said of it'],
    ['He is to speak on {Thursday}.', '2020-11-19', 'an infinitive of duty'],
    ['They were told to leave on {Monday}.', '2020-11-23', 'what somebody is told to do'],
    ['Crews were called to the house on {Monday}.', '2020-11-16', 'but not behind a place that they were called to'],
    ['Crews were called to Leeds on {Monday}.', '2020-11-16', 'nor behind its name'],
    ['A {June 3} hearing has been scheduled.', '2021-06-03', 'what has been planned'],
    ['It had been due to end on {Friday}.', '2020-11-13', 'what had been planned is over'],
    ['The bank announced the plan {Aug. 21}.', '2020-08-21', 'a plan as a thing'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))
})

describe('a time of day without its day', () => {
  const rows: readonly Row[] = [
    [
      'A mill burned on Tuesday. It was old. It was dry. It was full.\n\nIt began at {9 p.m.}',
      '2020-11-17T21:00',
      'is of the story’s day',
    ],
    [
      'A mill burned late on Tuesday night. It was old. It was dry. It was full.\n\nThey left before {dawn}.',
      '2020-11-18TMO',
      'the morning after a night',
    ],
    [
      'A mill burned on Tuesday. Rain will come at {2am}.',
      '2020-11-18T02:00',
      'what is ahead is not on a day that is over',
    ],
    ['The mill could close by {April}.', '2021-04', 'what could be by then is ahead'],
    ['14.20\n\nThe bridge is open.\n\n{13.05}\n\nThe bridge is shut.', '2020-11-18T13:05', 'the lines of a live blog'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))
})

describe('counted from what was just told', () => {
  const rows: readonly Row[] = [
    ['On 3 May 2011 they met. {The following Monday} they fled.', '2011-05-09', 'a weekday behind it'],
    ['On 3 May 2011 they met. {The previous Friday} he had left.', '2011-04-29', 'a weekday before it'],
    ['It burned in June 2018. {The following May} it rose.', '2019-05', 'a month'],
    ['It burned in June 2018. {That summer} he left.', '2018-SU', 'a season'],
    ['It burned in June 2018. {The next spring} he left.', '2019-SP', 'a season behind it'],
    ['On 3 May 2011 they met. {A fortnight later} he died.', '2011-05-17', 'two weeks'],
    ['On 3 May 2011 they met. He had left {the night before}.', '2011-05-02TNI', 'a night'],
    ['It fell in 490 BC. {The following year} it was rebuilt.', 'BC0489', 'years before Christ run down'],
    ['It fell in 490 BC. {Ten years later} it fell again.', 'BC0480', 'however far'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))

  test('"the previous Friday" is a look back and does not move the story', () => {
    const text = 'On 3 May 2011 they met. The previous Friday he had left. The next day they fled.'
    expect(datesOf(text).at(-1)?.timex).toBe('2011-05-04')
  })
})

describe('weeks and days of weeks', () => {
  const rows: readonly Row[] = [
    ['They met on {Monday of last week}.', '2020-11-09', 'a day of a week'],
    ['He died {a week ago Monday}.', '2020-11-09', 'told by its distance'],
    ['He died {two weeks ago on Tuesday}.', '2020-11-03', 'two weeks'],
    ['He died {a year ago today}.', '2019-11-18', 'the very day'],
    ['He died {a year ago this week}.', '2019-W47', 'the very week'],
    ['It rained {the week before last}.', '2020-W45', 'two back'],
    ["They vote in {two weeks' time}.", '2020-12-02', 'ahead'],
    ['It will shut {two years from now}.', '2022', 'ahead, in years'],
    ['It fell in {the first week of May}.', '2020-05', 'no unit of the calendar: the month’s value, as of "early May"'],
    ['Sales fell in {the quarter} ended Sept. 30.', '2020-Q3', 'a quarter told by its end'],
    ['It was held on {the last Friday of October}.', '2020-10-30', 'the last of a month'],
    ['They met {Tuesday, March 3}.', '2020-03-03', 'the weekday tells the year'],
    ['They met {Tuesday, March 12}.', '2019-03-12', 'also where the nearest would be another'],
    ['They met on {Friday the 13th}.', '2020-11-13', 'and the month'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))

  test('the first week of May has its days', () => {
    expect(markedDate('It fell in {the first week of May}.')).toMatchObject({
      from: '2020-05-01',
      to: '2020-05-07',
      precision: 'week',
    })
  })
  test('a length at one end of a date has its days', () => {
    expect(markedDate('In {the first ten months of 1915} many fell.')).toMatchObject({
      type: 'duration',
      timex: 'P10M',
      from: '1915-01-01',
      to: '1915-10-31',
    })
  })
  test('a Sunday ends the last week', () => {
    expect(markedDate('They met {last week}.', { published: '2020-11-22' })?.timex).toBe('2020-W47')
  })
})

describe('overnight', () => {
  const rows: readonly Row[] = [
    ['After his arrest on Friday he was kept {overnight}.', '2020-11-13TNI', 'the night after the day of its sentence'],
    ['Held on Sunday, they spent the time {overnight} in a cell.', '2020-11-15TNI', 'whoever it is'],
    ['The mill burned on Friday. Two died {overnight}.', '2020-11-17TNI', 'not that of another sentence'],
    ['On Tuesday two died {overnight}.', '2020-11-17TNI', 'nor another than last night after yesterday'],
    ['After rain on Friday it will freeze {overnight}.', '2020-11-17TNI', 'nor of what is ahead'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))
})
