import { table } from '../../words.ts'

/** Parts of a day with TIMEX3's letters. */
export const dayParts = table(`
  morning: MO
  dawn: MO
  daybreak: MO
  sunrise: MO
  forenoon: MO
  afternoon: AF
  lunchtime: MI
  evening: EV
  dusk: EV
  sunset: EV
  night: NI
  nightfall: NI
  daytime: DT
  nighttime: NI
`)

/** Parts of a day in the plural, which come round. */
export const dayPartPlurals = table(`
  mornings: MO
  afternoons: AF
  evenings: EV
  nights: NI
`)

/** Times of day that have a name. */
export const namedHours = table(`
  noon: 12
  midday: 12
  midnight: 24
`)
