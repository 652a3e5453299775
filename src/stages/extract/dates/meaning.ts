/** A unit of time that words name. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

export type Season = 'SP' | 'SU' | 'FA' | 'WI'
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'
export type Reference = 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'

/** "last March", "this summer", "next Tuesday": seen from the day of publication. */
export type Which = 'last' | 'this' | 'next'

/** "early March", "about 1950". */
export interface Shade {
  readonly part?: 'start' | 'mid' | 'end'
  readonly approximate?: boolean
}

/** A year in it is null when the words give none; years before Christ are negative, 490 BC being -490. */
type Calendar =
  | {
      readonly kind: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      /** "Tuesday, March 3": tells the year where the words give none. */
      readonly weekday?: number
    }
  /** A year below 100 is one of two figures. */
  | { readonly kind: 'numeric-day'; readonly year: number; readonly first: number; readonly second: number }
  | { readonly kind: 'month-day'; readonly day: number; readonly weekday?: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which | null }
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly weekday: number; readonly of: Meaning }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number; readonly which: Which | null }
  | { readonly kind: 'season'; readonly year: number | null; readonly season: Season; readonly which: Which | null }
  | { readonly kind: 'quarter'; readonly year: number | null; readonly quarter: number; readonly back: number }
  | { readonly kind: 'half'; readonly year: number | null; readonly half: number; readonly which: Which | null }
  | { readonly kind: 'year'; readonly year: number }
  /** "'97" */
  | { readonly kind: 'short-year'; readonly year: number }
  | { readonly kind: 'fiscal-year'; readonly year: number }
  | { readonly kind: 'decade'; readonly decade: number; readonly bc: boolean }
  | { readonly kind: 'century'; readonly century: number; readonly bc: boolean }
  /** "the Easter weekend", "the weekend of May 3" */
  | { readonly kind: 'weekend-at'; readonly of: Meaning }
  | { readonly kind: 'holiday'; readonly name: string; readonly year: number | null; readonly which: Which | null }

type Relative =
  /** Counted from publication: "yesterday" is a day and -1. */
  | { readonly kind: 'near'; readonly unit: Unit; readonly offset: number }
  /** Counted from what the text spoke of last: "that year" is a year and 0, "the next day" a day and 1. */
  | { readonly kind: 'context'; readonly unit: Unit; readonly offset: number }
  /** "during the week", "the end of the month", "for the quarter": the one of publication, or the one in question. */
  | { readonly kind: 'current'; readonly unit: Unit }
  /** "two years ago", "three days later", "a week after Christmas"; the count is null for "years ago". */
  | {
      readonly kind: 'shift'
      readonly unit: Unit
      readonly count: number | null
      readonly direction: -1 | 1
      readonly from: 'publication' | 'context' | Meaning
      /** "a year ago today": the very day, and not only the year. */
      readonly exact?: boolean
    }

/** "in two days": that far ahead where the clause looks ahead, else a length of time ("ten died in two days"). */
type Ahead = { readonly kind: 'ahead'; readonly unit: Unit; readonly count: number }

/** "the first week of May", "the second half of the 1990s", "the last decade of the century"; -1 is the last. */
type NthWithin = { readonly kind: 'nth-within'; readonly nth: number; readonly unit: Unit; readonly of: Meaning }

/** "the first ten months of 1915": a length that lies at one end of a date; the count is null for "the last days of". */
type Stretch = {
  readonly kind: 'stretch'
  readonly unit: Unit
  readonly count: number | null
  readonly end: 'start' | 'end'
  readonly of: Meaning
}

/**
 * "the following Monday", "that summer", "the previous May": counted from what the text spoke of last; after it, in it or before it.
 */
type Adjacent = { readonly kind: 'adjacent'; readonly inner: Meaning; readonly side: -1 | 0 | 1 }

/** "Monday of last week": a day of a week that other words tell. */
type DayOfWeek = { readonly kind: 'day-of-week'; readonly weekday: number; readonly of: Meaning }

/** "the quarter ended Sept. 30": the one that a day lies in. */
type Around = { readonly kind: 'around'; readonly unit: Unit; readonly of: Meaning }

/** "the weeks before the attack": a time that only an event next to it tells. */
type Untold = { readonly kind: 'untold'; readonly unit: Unit }

/** "October last year", "August of that year": the outer date gives the year that the inner one lacks. */
type Within = { readonly kind: 'within'; readonly inner: Meaning; readonly outer: Meaning }

type Clock =
  | {
      readonly kind: 'clock'
      readonly hour: number
      readonly minute: number | null
      /** Minutes before or after UTC; null when the words do not say. */
      readonly zone: number | null
      readonly on: Meaning | null
    }
  | {
      readonly kind: 'day-part'
      readonly dayPart: DayPart
      readonly on: Meaning | null
      /** Whether a day that its sentence tells before it is its day: "overnight". */
      readonly leans?: boolean
    }

type Amount =
  | { readonly kind: 'duration'; readonly unit: Unit; readonly count: number | null }
  /** A duration whose word gives TIMEX3's value itself: "weeklong". */
  | { readonly kind: 'length'; readonly timex: string }
  /** Something that comes round; its value is TIMEX3's, since it never depends on the document. */
  | { readonly kind: 'set'; readonly timex: string }

/** One end of a range, with its words. */
export interface RangeEnd {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
}

/**
 * What the words of a date say, independent of the document that they stand in.
 *
 * What depends on the day of publication, the tense or the dates before is worked out by the resolver.
 *
 * @example {kind: 'weekday', weekday: 2, which: 'last'} // "last Tuesday"
 */
export type Meaning = Shade &
  (
    | Calendar
    | Relative
    | Ahead
    | Within
    | NthWithin
    | Adjacent
    | DayOfWeek
    | Around
    | Stretch
    | Untold
    | Clock
    | Amount
    | { readonly kind: 'reference'; readonly reference: Reference }
    | { readonly kind: 'range'; readonly first: RangeEnd; readonly last: RangeEnd }
  )
