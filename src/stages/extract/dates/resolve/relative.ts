import { civilOf, pad, weekdayOf } from '../../../../english/calendar.ts'
import type { Meaning, Unit } from '../meaning.ts'
import { placeAdjacent, placeAround, placeDayOfWeek } from './adjacent.ts'
import type { Anchors } from './anchors.ts'
import { placeNthWithin } from './nth-within.ts'
import {
  calledYear,
  dayPeriod,
  monthPeriod,
  type Period,
  periodAround,
  quarterPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts'
import { type Placed, place } from './resolve.ts'
import type { Tense } from './tense.ts'

/** Resolves what depends on another date: publication, the text before, a date within the same words; null for other meanings. */
export function resolveRelative(meaning: Meaning, anchors: Anchors): Placed | null {
  switch (meaning.kind) {
    case 'near':
      return near(meaning.unit, meaning.offset, anchors)
    case 'context':
      return context(meaning.unit, meaning.offset, anchors)
    case 'current':
      return current(meaning.unit, anchors)
    case 'shift':
      return shift(meaning, anchors)
    case 'nth-within':
      return placeNthWithin(meaning, anchors)
    case 'adjacent':
      return placeAdjacent(meaning, anchors)
    case 'day-of-week':
      return placeDayOfWeek(meaning, anchors)
    case 'around':
      return placeAround(meaning, anchors)
    case 'within':
      return within(meaning.inner, meaning.outer, anchors)
    case 'clock':
      return clock(meaning, anchors)
    case 'day-part': {
      const { period, basis } =
        meaning.on === null
          ? saidDay(anchors, meaning.dayPart === 'MO')
          : ((meaning.leans === true ? nightAfter(anchors) : null) ?? place(meaning.on, anchors))
      if (period?.precision !== 'day') return { period: null, basis: 'unresolved', precision: 'day-part' }
      return { period, basis, precision: 'day-part', timex: `${period.timex}T${meaning.dayPart}` }
    }
    default:
      return null
  }
}

/** "After his arrest on Friday he was kept overnight": the night of an earlier day that its sentence tells; null where that tells none. */
function nightAfter({ lastDay, sentence, publication, tense }: Anchors): Placed | null {
  if (lastDay === null || publication === null || lastDay.sentence !== sentence.index || tense === 'future') return null
  const { period } = lastDay
  return period.to < publication - 1 ? { period, basis: 'inherited', precision: 'day' } : null
}

const PRECISIONS: Partial<Record<Unit, Placed['precision']>> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
}

const unknown = (unit: Unit): Placed => ({ period: null, basis: 'unresolved', precision: PRECISIONS[unit] ?? null })

function near(unit: Unit, offset: number, { publication, tense }: Anchors): Placed {
  if (publication === null) return unknown(unit)
  const period = periodAround(publication, unit, offset + weekTurn(unit, offset, weekdayOf(publication), tense))
  return { period, basis: 'relative', precision: period?.precision ?? null }
}

/**
 * How far off a week or weekend is from the plain count of ISO weeks.
 *
 * "Over the weekend", told on a Monday, is the one before; and a Sunday stands between two weeks: the last week ends with it.
 */
function weekTurn(unit: Unit, offset: number, weekday: number, tense: Tense | null): number {
  if (unit === 'weekend' && offset === 0) {
    const told = tense === 'past' || tense === 'participle' || (tense === null && weekday <= MIDWEEK)
    return told && weekday <= 5 ? -1 : 0
  }
  if (unit !== 'week' || weekday !== 7) return 0
  return offset === -1 || (offset === 0 && tense === 'future') ? 1 : 0
}

/** Until Wednesday "the weekend" is the one before, where no tense says which. */
const MIDWEEK = 3

/** Units that a date of a given precision can be part of, or be counted on from: a month has no "next day". */
function tells(period: Period, unit: Unit): boolean {
  const order = ['day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year', 'decade', 'century']
  const has = order.indexOf(period.precision === 'day-part' ? 'day' : period.precision)
  return has >= 0 && has <= order.indexOf(unit)
}

function context(unit: Unit, offset: number, anchors: Anchors): Placed {
  const spoken = unit === 'day' ? (anchors.lastDay ?? anchors.last) : anchors.last
  if (spoken !== null && tells(spoken.period, unit)) {
    return {
      period: periodAround(spoken.period.from, unit, offset),
      basis: 'inherited',
      precision: PRECISIONS[unit] ?? null,
    }
  }
  if (anchors.publication === null) return unknown(unit)
  return near(unit, offset, anchors)
}

/** "the week", "the year": that of publication, unless the text is about an earlier one; "the quarter" is the one reported on. */
function current(unit: Unit, anchors: Anchors): Placed {
  const { publication, last, lastQuarter, sentence, history } = anchors
  if (unit === 'quarter' && lastQuarter !== null) {
    return { period: lastQuarter.period, basis: 'inherited', precision: 'quarter' }
  }
  const told = last?.dated && (history || last.paragraph === sentence.paragraph) && tells(last.period, unit)
  const year = publication === null ? null : civilOf(publication).year
  if (told && (year === null || civilOf(last.period.from).year < year)) return context(unit, 0, anchors)
  // Business news is about the quarter that has ended
  return near(unit, unit === 'quarter' ? -1 : 0, anchors)
}

const MONTHS = 12

function shift(meaning: Extract<Meaning, { kind: 'shift' }>, anchors: Anchors): Placed {
  const { unit, count, direction, from } = meaning
  if (count === null) {
    return { period: null, basis: 'unresolved', precision: null, timex: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  }
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    return { period: null, basis: 'unresolved', precision: 'hour', timex: null }
  if (unit === 'year' && !Number.isInteger(count)) {
    return shift({ ...meaning, unit: 'month', count: Math.round(count * MONTHS), approximate: true }, anchors)
  }
  const by = direction * count
  if (typeof from !== 'string') {
    const { period, basis } = place(from, anchors)
    if (period === null) return unknown(unit)
    return meaning.exact ? movedExactly(period, unit, by, basis) : moved(period, unit, by, basis)
  }
  const { last, lastQuarter, publication } = anchors
  const reach = from === 'context' ? 12 : 2
  if (
    unit === 'year' &&
    direction < 0 &&
    lastQuarter !== null &&
    anchors.sentence.index - lastQuarter.sentence <= reach
  ) {
    const { year, month } = civilOf(lastQuarter.period.from)
    return { period: quarterPeriod(year + by, Math.ceil(month / 3)), basis: 'inherited', precision: 'quarter' }
  }
  if (from === 'context') {
    const ofDays = unit === 'day' || unit === 'week' || unit === 'fortnight'
    const spoken = ofDays ? (anchors.lastDay ?? last) : last
    if (spoken !== null && tells(spoken.period, ofDays ? 'day' : unit)) {
      return moved(spoken.period, unit, by, 'inherited')
    }
    if (direction > 0 || spoken !== null) return unknown(unit)
  }
  return publication === null ? unknown(unit) : moved(dayPeriod(publication), unit, by, 'relative')
}

/** A period moved on or back; years and decades keep only the year, weeks the day, for want of anything better. */
function moved({ from }: Period, unit: Unit, by: number, basis: Placed['basis']): Placed {
  const { year, month } = civilOf(from)
  const period = (): Period | null => {
    if (unit === 'year' || unit === 'decade' || unit === 'century') {
      const years = by * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100)
      return Number.isInteger(years) && Math.abs(years) < 5000 ? yearPeriod(calledYear(year + years)) : null
    }
    if (unit === 'month' || unit === 'quarter') {
      const months = by * (unit === 'month' ? 1 : 3)
      return Number.isInteger(months) && Math.abs(months) < 60_000
        ? monthPeriod(calledYear(year), month + months)
        : null
    }
    const days =
      by * (unit === 'day' ? 1 : unit === 'week' || unit === 'weekend' ? 7 : unit === 'fortnight' ? 14 : Number.NaN)
    return Number.isInteger(days) && Math.abs(days) < 1_000_000 ? dayPeriod(from + days) : null
  }
  const found = period()
  return { period: found, basis, precision: found?.precision ?? null }
}

/** "a year ago today": the same day of the year, or the week that it lies in. */
function movedExactly(period: Period, unit: Unit, by: number, basis: Placed['basis']): Placed {
  // A week is where its Thursday is
  const { year, month, day } = civilOf(period.precision === 'week' ? period.from + 3 : period.from)
  const shift = unit === 'year' ? by * 12 : unit === 'decade' ? by * 120 : unit === 'month' ? by : null
  if (shift === null || !Number.isInteger(shift) || Math.abs(shift) > 5000) return moved(period, unit, by, basis)
  const target = monthPeriod(year, month + shift)
  const at = Math.min(target.from + day - 1, target.to)
  const found = period.precision === 'day' ? dayPeriod(at) : period.precision === 'week' ? weekPeriod(at) : target
  return { period: found, basis, precision: found.precision }
}

function within(inner: Meaning, outer: Meaning, anchors: Anchors): Placed {
  const year = place(outer, anchors)
  if (year.period === null) return place(inner, { ...anchors, publication: null, last: null })
  const dated = { ...inner, year: calledYear(civilOf(year.period.from).year) } as Meaning
  return { ...place(dated, anchors), basis: year.basis }
}

/** Whether a time that was spoken of holds neither the day spoken of before nor that of publication. */
function isElsewhere({ from, to }: Period, lastDay: Anchors['lastDay'], publication: number | null): boolean {
  const outside = (day: number): boolean => day < from || day > to
  return (lastDay === null || outside(lastDay.period.from)) && (publication === null || outside(publication))
}

const NOON = 12

/** The day that a time without one belongs to: the one that was just spoken of, else that of the story, else that of publication. */
function saidDay(
  { last, lastDay, storyDay, isStoryLate, publication, sentence, tense }: Anchors,
  isMorning: boolean,
): Placed {
  // "lightning on Sunday … expected to hit about 2am": what is ahead is not on a day that is over
  const isAhead = tense === 'future' && publication !== null
  const isOver = isAhead && lastDay !== null && lastDay.period.to < publication
  // "raped a tourist in 2014. Photographs from the night": of which day of that year the text does not say
  if (
    last !== null &&
    last !== lastDay &&
    !isOver &&
    last.sentence >= sentence.index - 1 &&
    isElsewhere(last.period, lastDay, publication)
  ) {
    return unknown('day')
  }
  if (
    lastDay !== null &&
    !isOver &&
    (lastDay.paragraph === sentence.paragraph || sentence.index - lastDay.sentence <= 2)
  ) {
    return { period: lastDay.period, basis: 'inherited', precision: 'day' }
  }
  if (storyDay !== null && !isAhead) {
    const isNext = isMorning && isStoryLate && publication !== null && storyDay.to < publication
    return { period: isNext ? dayPeriod(storyDay.to + 1) : storyDay, basis: 'inherited', precision: 'day' }
  }
  return publication === null
    ? unknown('day')
    : { period: dayPeriod(publication), basis: 'inherited', precision: 'day' }
}

function clock(meaning: Extract<Meaning, { kind: 'clock' }>, anchors: Anchors): Placed {
  const { period, basis } = meaning.on === null ? saidDay(anchors, meaning.hour < NOON) : place(meaning.on, anchors)
  const precision = meaning.minute === null ? 'hour' : 'minute'
  if (period?.precision !== 'day') return { period: null, basis: 'unresolved', precision }
  const time = `T${pad(meaning.hour, 2)}:${pad(meaning.minute ?? 0, 2)}${meaning.zone === 0 ? 'Z' : ''}`
  return { period, basis, precision, timex: `${period.timex}${time}` }
}
