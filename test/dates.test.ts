import { describe, expect, test } from 'vitest'
import type { Article } from '../src/model/article.ts'
import { dates } from '../src/stages/extract/dates/extractor.ts'
import { datesOf, holds, PUBLISHED, type Row } from './dated.ts'
import { configOf, documentOf } from './document.ts'

describe('weekdays by tense', () => {
  const rows: readonly Row[] = [
    ['Two men died {Tuesday}.', '2020-11-17', 'the latest, behind a past tense'],
    ['They will meet on {Tuesday}.', '2020-11-24', 'the next, behind a future'],
    ['He was shot on {Wednesday}.', '2020-11-18', 'the day of publication itself'],
    ['He was shot on {Thursday}.', '2020-11-12', 'never the day after publication in the past tense'],
    ['The fee will be paid on {Friday}.', '2020-11-20', 'the tense of a passive stands before its "be"'],
    ['A court told them to leave by {Friday}.', '2020-11-20', 'an infinitive that hangs on an order'],
    ['They left {last Wednesday}.', '2020-11-11', '"last" on the same weekday is a week back'],
    ['They leave {next Wednesday}.', '2020-11-25', '"next" on the same weekday is a week on'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))
})

describe('dates without a year', () => {
  const rows: readonly Row[] = [
    ['The river rose in {October}.', '2020-10', 'the latest in the past tense'],
    ['The river rose in {December}.', '2019-12', 'the past tense outweighs nearness'],
    ['It will open in {January}.', '2021-01', 'the future passes the turn of the year'],
    ['The loan is payable {Dec. 14}.', '2020-12-14', 'an adjective that looks ahead'],
    ['It shut in {October last year}.', '2019-10', 'a year given by words'],
    ['Fires spread {last summer}.', '2020-SU', 'the last summer that has ended'],
    ['Sales fell in {the third quarter}.', '2020-Q3', 'a quarter of business news'],
    ['Sales fell in {last year’s third quarter}.', '2019-Q3', 'a quarter with its year'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))
})

describe('dates counted from publication', () => {
  const rows: readonly Row[] = [
    ['He died {yesterday}.', '2020-11-17', 'a day back'],
    ['It burned {last night}.', '2020-11-17TNI', 'a part of a day'],
    ['It rained {this week}.', '2020-W47', 'an ISO week'],
    ['It rained {last month}.', '2020-10', 'a month'],
    ['{This year} was worse.', '2020', 'a year'],
    ['It sank {two years ago}.', '2018', 'years keep the year'],
    ['It sank {three days ago}.', '2020-11-15', 'days keep the day'],
    ['It grew over {the weekend}.', '2020-W46-WE', 'the weekend that is over'],
    ['It is due by {the end of the month}.', '2020-11', 'the month of publication'],
    ['They vote in {early 2021}.', '2021', 'a part of a year has the year’s value'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))
})

describe('days that share a month', () => {
  const rows: readonly Row[] = [
    ['Shells fell on Nov. 3, {4} and 7.', '2020-11-04', 'the middle of a list after the month'],
    ['Shells fell on 2, {5} and 9 November.', '2020-11-05', 'the middle of a list before the month'],
    ['Shells fell again on the 9th and {10th}.', '2020-11-10', 'a list without a month'],
    ['Shells fell on Aug. 3, and again on {the 11th} and 12th.', '2020-08-11', 'the month told before it'],
    ['They met on the 2nd, {5th} and 11th of November.', '2020-11-05', 'ordinals'],
    ['Booths open on {Thursday 26}, Friday 27 and Saturday 28 November.', '2020-11-26', 'with their weekdays'],
    ['It opens {Monday 23}, Tuesday 24 and Sunday, Nov. 29.', '2020-11-23', 'the last written month first'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))
})

describe('days ahead, and lengths of time', () => {
  const rows: readonly Row[] = [
    ['The hearing is in {two days}.', '2020-11-20', 'what is to be, that far ahead'],
    ['The truce will end in {three weeks}.', '2020-12-09', 'weeks by the day'],
    ['Results are expected in {10 days}.', '2020-11-28', 'what is expected'],
    ['Ten people died in {two days}.', 'P2D', 'what has been took so long'],
    ['He had moved {a year-and-a-half ago}.', '2019-05', 'half a year is six months'],
    ['I have instructed the panel to report to us on {Monday}.', '2020-11-23', 'what is told to be done lies ahead'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))
})

describe('dates as machines write them', () => {
  const rows: readonly Row[] = [
    ['The permit dated {19-Nov-12} lapsed.', '2012-11-19', 'a year of two figures'],
    ['The sensor failed at {Thu Oct 26 11:00:09 EDT 2017}.', '2017-10-26T11:00', 'the year after the time'],
    ['It shook the coast ({2053 Wednesday night, UTC}).', '2020-11-18T20:53Z', 'four figures before the zone'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))
})

describe('without a publication date nothing is made up', () => {
  const rows: readonly Row[] = [
    ['Two men died {Tuesday}.', null, 'a weekday'],
    ['It was shelled {this week}.', null, 'a week'],
    ['The river rose in {October}.', null, 'a month'],
    ['The bridge fell {yesterday}.', null, 'a day'],
    ['Sales fell in {the third quarter}.', null, 'a quarter'],
    ['It sank {two years ago}.', null, 'a distance'],
    ['It fell on {12 March 2011}.', '2011-03-12', 'but a whole date needs none'],
    ['The {44-day} war ended.', 'P44D', 'and neither does a length'],
    ['He is {now} in Kyiv.', 'PRESENT_REF', 'nor a reference'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row, {}))

  test('a weekday keeps its precision', () => {
    expect(datesOf('Two men died Tuesday.', {})).toMatchObject([
      { type: 'date', timex: null, from: null, to: null, precision: 'day', basis: 'unresolved' },
    ])
  })

  test('a dateline gives the day', () => {
    const text = 'GENEVA, March 12, 2024 - Two men died on Tuesday, aid workers said. More are feared dead in the camp.'
    expect(datesOf(text, {}).find((date) => date.text === 'Tuesday')?.timex).not.toBe('2020-11-17')
  })
})

describe('dates counted from what was just told', () => {
  const rows: readonly Row[] = [
    ['On 3 May 2011 they met. {Two days later} he was dead.', '2011-05-05', 'later'],
    ['On 3 May 2011 they met. {The next day} they fled.', '2011-05-04', 'the next day'],
    ['It burned in 1994. {The following year} it was rebuilt.', '1995', 'the following year'],
    ['It burned in 1994. {That year} ten died.', '1994', 'that year'],
    ['It fell {two days before Christmas}.', '2019-12-23', 'a date beside it'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))

  test('a history dates its days by the year that it tells of', () => {
    const text =
      'War began on 1 May 1911. On 3 June 1911 a treaty was signed. In July 1911 the port fell. On 9 December 1911 the king fled. On 20 January he was caught.'
    expect(datesOf(text).at(-1)).toMatchObject({ text: '20 January', timex: '1912-01-20', basis: 'inherited' })
  })

  test('a look back does not move the story', () => {
    const text = 'On 3 May 2011 they met. Two years earlier he had left. The next day they fled.'
    expect(datesOf(text).at(-1)?.timex).toBe('2011-05-04')
  })
})

describe('ranges have parts and no value of their own', () => {
  const rows: readonly (readonly [string, string, string | null, string | null, readonly (string | null)[]])[] = [
    [
      'It ran from October to December 2020.',
      'October to December 2020',
      '2020-10-01',
      '2020-12-31',
      ['2020-10', '2020-12'],
    ],
    ['Talks of 3 to 5 May 2011 failed.', '3 to 5 May 2011', '2011-05-03', '2011-05-05', ['2011-05-03', '2011-05-05']],
    ['They met March 3-5, 2019 in Oslo.', 'March 3-5, 2019', '2019-03-03', '2019-03-05', ['2019-03-03', '2019-03-05']],
    ['The war of 1915-18 killed many.', '1915-18', '1915-01-01', '1918-12-31', ['1915', '1918']],
    ['Between 1988 and 1994 it was shut.', '1988 and 1994', '1988-01-01', '1994-12-31', ['1988', '1994']],
  ]
  test.each(rows)('%s', (text, words, from, to, parts) => {
    const [found] = datesOf(text)
    expect(found).toMatchObject({ text: words, timex: null, from, to })
    expect(found?.parts.map(({ timex }) => timex)).toEqual(parts)
    for (const part of found?.parts ?? []) expect(text.slice(part.start, part.end)).toBe(part.text)
  })
})

describe('days in figures', () => {
  const numeric = (fields: Partial<Article>) => datesOf('Posted 7/10/2023 at the gate.', fields)[0]
  test('are ambiguous where nothing tells their order', () => {
    expect(numeric({})).toMatchObject({ timex: null, ambiguous: true, basis: 'unresolved' })
  })
  test('follow the publisher’s country', () => {
    expect(numeric({ language: 'en-US' })?.timex).toBe('2023-07-10')
    expect(numeric({ url: 'https://news.example.co.uk/a' })?.timex).toBe('2023-10-07')
    expect(numeric({ publisher: 'The New York Times' })?.timex).toBe('2023-07-10')
    expect(numeric({ url: 'https://www.aljazeera.com/news/1' })?.timex).toBe('2023-10-07')
  })
  test('have a year of two figures that is not far ahead', () => {
    expect(datesOf('Posted 25/12/19 at the gate.')[0]?.timex).toBe('2019-12-25')
    expect(datesOf('Posted 25/12/98 at the gate.')[0]?.timex).toBe('1998-12-25')
    expect(datesOf("He came in '97, in May '98 and in the summer of '05.").map(({ timex }) => timex)).toEqual([
      '1997',
      '1998-05',
      '2005-SU',
    ])
    expect(datesOf('Posted 25/12/98 at the gate.', {})[0]).toMatchObject({ timex: null, ambiguous: true })
  })
  test('have one order where the other gives no day', () => {
    expect(datesOf('Posted 25/10/2023 at the gate.', {})[0]).toMatchObject({ timex: '2023-10-25', ambiguous: false })
  })
})

describe('times, holidays, sets, durations', () => {
  const rows: readonly Row[] = [
    ['It struck at {3.30pm on Tuesday}.', '2020-11-17T15:30', 'a clock and its day'],
    ['At {1900 GMT on Tuesday} it rained.', '2020-11-17T19:00Z', 'Greenwich time is said'],
    ['At {0915 local time on Tuesday} it fell.', '2020-11-17T09:15', 'local time has no offset'],
    ['Shells fell on {Christmas Eve}.', '2019-12-24', 'a holiday with a fixed day'],
    ['They marched on {Good Friday 1998}.', '1998-04-10', 'a holiday counted from Easter'],
    ['They ate on {Thanksgiving 2019}.', '2019-11-28', 'a holiday on an nth weekday'],
    ['It was held on {the third Sunday in June 2019}.', null, 'the day stands in from and to where it is known'],
    ['They march {every Friday}.', 'XXXX-WXX-5', 'a weekday that comes round'],
    ['She calls {twice a week}.', 'P1W', 'a rate'],
    ['It took {nearly three years}.', 'P3Y', 'the approximation is inside'],
    ['It took {two and a half hours}.', 'PT2.5H', 'a half'],
    ['It grew in {recent years}.', 'PAST_REF', 'a reference'],
    ['Wages fell in {the 1990s}.', '199', 'a decade'],
    ['A temple of {the fifth century BC} burned.', 'BC04', 'before Christ'],
  ]
  test.each(rows.filter(([, timex]) => timex !== null))('%s is %s: %s', (...row) => holds(row))
})

describe('what is no date', () => {
  test.each([
    'A 45-year-old man and a girl of 12 died.',
    'At least 2014 civilians fled.',
    'Theresa May told them that they may leave.',
    'They took part in a march to the palace.',
    'After the fall of Aleppo he fled.',
    'A hot spring burst near Highway 1984.',
    'He boarded flight 1549 from gate 12.',
    'Call 0800 1234 or see section 12.4.',
    'The team won 3-2 and scored in the second half.',
    'He read the Sun and the Daily Mail, and wrote for USA Today.',
    'Wait a second, said the second man.',
    'It cost $2000 and weighed 1900 kg.',
    'From 5 to 7 people came.',
  ])('%s', (text) => {
    expect(datesOf(text).map((date) => date.text)).toEqual([])
  })
})

describe('listed dates share what stands behind the last', () => {
  const rows: readonly Row[] = [
    ['It rained in {January} and February 1937.', '1937-01', 'a year'],
    ['It rained in January, {March} and May of last year.', '2019-03', 'a year that words name'],
    ['It was shut on {5 May} and 7 June 2011.', '2011-05-05', 'a day and its year'],
    ['It rained on {3} and 5 May 2011.', '2011-05-03', 'a month'],
    ['It rained in {October}, and in February 1937 it froze.', '1937-10', 'a list in two clauses too'],
    ['It rained in {October} while in May 1937 it froze.', '2020-10', 'but no list, no year'],
  ]
  test.each(rows)('%s is %s: %s', (...row) => holds(row))
})

describe('a month that is somebody’s name', () => {
  test.each([
    ['Karen May resigned. By May, nothing was left. Talks with May failed, and May’s party split.', []],
    ['Karen May resigned. In May he followed, and on May 5 the rest.', ['May', 'May 5']],
    ['On Monday Ms. June spoke. Since June, all is quiet.', ['Monday', 'June']],
    ['They met on Friday. By May, nothing was left.', ['Friday', 'May']],
  ])('%s', (text, dates) => {
    expect(datesOf(text).map((date) => date.text)).toEqual(dates)
  })
})

test('a text of any kind takes time in its length', () => {
  const cost = (length: number): number => {
    const text = '12 March 2024 '.repeat(length / 14)
    const document = documentOf(text, PUBLISHED)
    const begun = process.cpuUsage()
    dates.extract(document, configOf())
    return process.cpuUsage(begun).user
  }
  cost(20_000)
  const [short, long] = [cost(20_000), cost(160_000)]
  expect(long).toBeLessThan(short * 40 + 50_000)
})
