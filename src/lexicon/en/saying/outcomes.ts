import { words } from '../../words.ts'

/** Participles of what an event brings about: behind "officials said," they go on with what was said, and not with the saying. */
export const outcomes = words(`
  killing
  wounding
  injuring
  hurting
  leaving
  destroying
  damaging
  flattening
  burying
  trapping
  flooding
  displacing
  forcing
  causing
  sparking
  triggering
  prompting
  bringing
  raising
  sending
  cutting
  blocking
  knocking
  sweeping
  setting
`)
