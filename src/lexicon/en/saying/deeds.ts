import { words } from '../../words.ts'

/** Verbs whose "-ing" form tells a deed and no words: "Hugh Hill, defending Mary Ford, told". */
export const deeds = words(`
  defend
  hold
  read
  attack
  address
  deliver
  release
  publish
  show
  find
  share
  expect
  press
  list
  hammer
  crack
  knock
  forecast
`)
