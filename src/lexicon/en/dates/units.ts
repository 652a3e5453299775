import { table } from '../../words.ts'

/** Units of time in the singular. */
export const units = table(`
  second: second
  minute: minute
  hour: hour
  day: day
  night: night
  weekend: weekend
  week: week
  fortnight: fortnight
  month: month
  quarter: quarter
  year: year
  decade: decade
  century: century
  millennium: millennium
`)

/** Units of time in the plural. */
export const unitPlurals = table(`
  seconds: second
  minutes: minute
  mins: minute
  hours: hour
  hrs: hour
  days: day
  nights: night
  weekends: weekend
  weeks: week
  fortnights: fortnight
  months: month
  quarters: quarter
  years: year
  yrs: year
  decades: decade
  centuries: century
  millennia: millennium
`)
