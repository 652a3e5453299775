import { words } from '../../words.ts'

/** What goes on for long: what it "has killed" are not the dead of one event. */
export const longWars = words(`
  war
  wars
  civil war
  conflict
  conflicts
  insurgency
  insurgencies
  rebellion
  uprising
  fighting
  violence
  unrest
  strife
  bloodshed
  feud
  epidemic
  pandemic
`)
