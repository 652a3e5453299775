import { table } from '../../words.ts'

/** Days of the week, Monday being 1. */
export const weekdays = table(`
  monday: 1
  mon.: 1
  tuesday: 2
  tues: 2
  tues.: 2
  tue.: 2
  wednesday: 3
  wed.: 3
  thursday: 4
  thurs: 4
  thurs.: 4
  thur.: 4
  thu.: 4
  friday: 5
  fri.: 5
  saturday: 6
  sunday: 7
`)

/** Abbreviations that are other words too: read only when a day of a month follows ("Sun 12 May"). */
export const shortWeekdays = table(`
  mon: 1
  tue: 2
  wed: 3
  thu: 4
  fri: 5
  sat: 6
  sat.: 6
  sun: 7
  sun.: 7
`)

/** Plurals, which say that it happens every week. */
export const weekdayPlurals = table(`
  mondays: 1
  tuesdays: 2
  wednesdays: 3
  thursdays: 4
  fridays: 5
  saturdays: 6
  sundays: 7
`)
