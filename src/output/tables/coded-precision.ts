import type { CasualtyMention } from '../../model/casualty.ts'
import type { PlaceMention } from '../../model/place.ts'

type When = Pick<NonNullable<CasualtyMention['when']>, 'timex' | 'from' | 'to'>

/** How finely a day is known, as a word: by the notation of its TIMEX3 value, else by the days that it spans. */
export function datePrecision(when: When | null): string | null {
  const days = daysOf(when)
  if (when === null || days === null) return null
  const { timex } = when
  if (timex !== null) for (const [shape, word] of SHAPES) if (shape.test(timex)) return word
  return days === 1 ? 'day' : 'range'
}

const SHAPES: readonly (readonly [shape: RegExp, word: string])[] = [
  [/^\d{4}-\d\d-\d\d/, 'day'],
  [/^\d{4}-W\d\d-WE/, 'weekend'],
  [/^\d{4}-W\d\d/, 'week'],
  [/^\d{4}-\d\d/, 'month'],
  [/^\d{4}-Q\d/, 'quarter'],
  [/^\d{4}-H\d/, 'half'],
  [/^\d{4}-(?:SP|SU|FA|WI)/, 'season'],
  [/^\d{4}/, 'year'],
  [/^\d{3}(?!\d)/, 'decade'],
  [/^\d{2}(?!\d)/, 'century'],
]

/**
 * UCDP's `date_prec`: 1 the day, 2 two to six days, 3 a week, 4 up to a month, 5 up to a year.
 *
 * Longer and open spans have none: UCDP codes no such event.
 */
export function ucdpDatePrecision(when: When | null): number | null {
  const days = daysOf(when)
  if (days === null || days > 366) return null
  if (days === 1) return 1
  if (days < 7) return 2
  if (days === 7) return 3
  return days <= 31 ? 4 : 5
}

/** ACLED's `time_precision`: 1 the day, 2 within a week, 3 within a month. */
export function acledTimePrecision(when: When | null): number | null {
  const days = daysOf(when)
  if (days === null || days > 31) return null
  if (days === 1) return 1
  return days <= 7 ? 2 : 3
}

function daysOf(when: When | null): number | null {
  if (when === null || when.from === null || when.to === null) return null
  return Math.round((Date.parse(when.to) - Date.parse(when.from)) / 86_400_000) + 1
}

/**
 * UCDP's `where_prec`: 1 the place itself, 2 near it, 3 a district, 4 a province, 5 a stretch or an area without a border of its own,
 * 6 a country.
 */
export function ucdpWherePrecision(place: PlaceMention | null): number | null {
  if (place === null || place.type === 'continent') return null
  if (place.type === 'country') return 6
  if (place.type === 'region') return place.admin1 === place.name ? 4 : 3
  if (place.type !== 'city' && place.type !== 'facility') return 5
  if (place.relation === 'between') return 5
  return isPoint(place) ? 1 : 2
}

/** ACLED's `geo_precision`: 1 the town, 2 near it or a part of a region, 3 a larger region. ACLED codes no event to a whole country. */
export function acledGeoPrecision(place: PlaceMention | null): number | null {
  if (place === null || place.type === 'continent' || place.type === 'country') return null
  if (place.type === 'region') return place.admin1 === place.name ? 3 : 2
  if (place.type !== 'city' && place.type !== 'facility') return 3
  return isPoint(place) ? 1 : 2
}

/** A building without a point of its own has its town's, and then no GeoNames id. */
function isPoint({ type, geonames, relation }: PlaceMention): boolean {
  return relation !== 'near' && relation !== 'between' && (type === 'city' || geonames !== null)
}
