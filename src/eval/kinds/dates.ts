import type { DateMention } from '../../model/date.ts'
import type { GoldDate } from '../gold.ts'
import { type Kind, overlap } from '../judge.ts'

/** Dates: the value is the TIMEX3 value, or the days of a range that gold gives by its ends. */
export const dates: Kind<GoldDate, DateMention> = {
  spans: (date) => [date],
  near: overlap,
  value: sameDate,
  fields: { value: sameDate, type: (gold, found) => gold.type === found.type },
  label: ({ type, timex, from, to }) =>
    `${type} ${timex ?? (from === null && to === null ? 'unresolved' : `${from ?? '…'} to ${to ?? '…'}`)}`,
}

function sameDate(gold: GoldDate, found: DateMention): boolean {
  if (gold.timex !== null || (gold.from === null && gold.to === null)) return gold.timex === found.timex
  return gold.from === found.from && gold.to === found.to
}
