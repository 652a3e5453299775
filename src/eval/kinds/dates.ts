import type { DateMention } from '../../model/date.ts'
import type { GoldDate } from '../gold.ts'
import { type Kind, overlap } from '../judge.ts'
import { whenLabel } from '../settings.ts'

/** Dates: the value is the TIMEX3 value, or the days of a range that gold gives by its ends. */
export const dates: Kind<GoldDate, DateMention> = {
  spans: (date) => [date],
  near: overlap,
  value: sameDate,
  fields: { value: sameDate, type: (gold, found) => (gold.type === undefined ? null : gold.type === found.type) },
  complete: ['value'],
  label: ({ type, timex, from, to }) => `${type ?? 'date'} ${whenLabel({ timex: timex ?? null, from, to })}`,
  classes: { type: ({ type }) => type ?? null },
  confusable: ['type'],
  rules: ({ rule }) => [rule],
}

function sameDate(gold: GoldDate, found: DateMention): boolean | null {
  const isRange = gold.from !== null || gold.to !== null
  if (gold.timex === undefined && !isRange) return null
  if (gold.timex != null || !isRange) return gold.timex === found.timex
  return gold.from === found.from && gold.to === found.to
}
