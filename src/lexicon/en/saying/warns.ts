import { words } from '../../words.ts'

/** Verbs that report a warning or a fear. */
export const warns = words(`
  warn
  caution
  alert
  threaten
  fear
  forewarn
  admonish
  sound the alarm
  raise the alarm
  worry
`)
