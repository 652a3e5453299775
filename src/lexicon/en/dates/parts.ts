import { table } from '../../words.ts'

/** Words that point at a part of the date after them: "early March", "later this year". */
export const partAdjectives = table(`
  early: start
  earlier: start
  mid: mid
  middle: mid
  late: end
  later: end
`)

/** Nouns that name a part of the date after "of": "the end of the month". */
export const partNouns = table(`
  beginning: start
  start: start
  outset: start
  first part: start
  early part: start
  middle: mid
  end: end
  close: end
  height: mid
  depths: mid
  dawn: start
  turn: start
  latter part: end
  rest: end
  remainder: end
  early days: start
  early hours: start
  early weeks: start
  early months: start
  early years: start
`)
