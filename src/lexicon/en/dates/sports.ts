import { words } from '../../words.ts'

/** Words of matches, beside which a half or a quarter is a part of play and no part of a year. */
export const sports = words(`
  coach
  fumble
  goalkeeper
  halftime
  half-time
  interception
  kick-off
  playoff
  playoffs
  quarterback
  rebounds
  scored
  touchdown
  touchdowns
  yard
  yards
`)
