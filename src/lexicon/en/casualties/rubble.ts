import { words } from '../../words.ts'

/** Verbs that bring people out of danger: "pulled 22 survivors from the mud". */
export const pullingVerbs = words(`
  pull
  pulls
  pulled
  pulling
  pulled out
  pulling out
  dig
  digging
  dug
  dug out
  digging out
  hauled
  plucked
  plucking
  lifted
  brought
  found
  carried
  recovered
`)
