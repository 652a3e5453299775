import { table } from '../../words.ts'

/** Holidays and the rule that gives their day: month-day, an nth weekday, or days from Easter. */
export const holidays = table(`
  christmas: 12-25
  christmas day: 12-25
  christmas eve: 12-24
  boxing day: 12-26
  new year's day: 01-01
  new year's eve: 12-31
  new years day: 01-01
  new years eve: 12-31
  valentine's day: 02-14
  international women's day: 03-08
  women's day: 03-08
  st. patrick's day: 03-17
  april fools' day: 04-01
  april fool's day: 04-01
  nowruz: 03-21
  may day: 05-01
  juneteenth: 06-19
  bastille day: 07-14
  halloween: 10-31
  all saints' day: 11-01
  guy fawkes night: 11-05
  veterans day: 11-11
  armistice day: 11-11
  earth day: 04-22
  thanksgiving: 4 thursday 11
  thanksgiving day: 4 thursday 11
  labor day: 1 monday 9
  memorial day: last monday 5
  martin luther king day: 3 monday 1
  presidents day: 3 monday 2
  presidents' day: 3 monday 2
  mother's day: 2 sunday 5
  father's day: 3 sunday 6
  columbus day: 2 monday 10
  election day: election
  mardi gras: easter -47
  ash wednesday: easter -46
  palm sunday: easter -7
  maundy thursday: easter -3
  good friday: easter -2
  holy saturday: easter -1
  easter: easter 0
  easter sunday: easter 0
  easter monday: easter 1
  pentecost: easter 49
  orthodox christmas: 01-07
`)
