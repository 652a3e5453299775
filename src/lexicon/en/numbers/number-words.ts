import { numberTable } from '../../words.ts'

/** Words below twenty. */
export const units = numberTable(`
  zero: 0
  one: 1
  two: 2
  three: 3
  four: 4
  five: 5
  six: 6
  seven: 7
  eight: 8
  nine: 9
  ten: 10
  eleven: 11
  twelve: 12
  thirteen: 13
  fourteen: 14
  fifteen: 15
  sixteen: 16
  seventeen: 17
  eighteen: 18
  nineteen: 19
`)

export const tens = numberTable(`
  twenty: 20
  thirty: 30
  forty: 40
  fourty: 40        # a common misspelling
  fifty: 50
  sixty: 60
  seventy: 70
  eighty: 80
  ninety: 90
`)

/** Words that multiply what comes before them, beyond "hundred". */
export const magnitudes = numberTable(`
  thousand: 1000
  lakh: 100000
  million: 1000000
  mln: 1000000
  crore: 10000000
  billion: 1000000000
  trillion: 1000000000000
`)

/** Letters written to a figure without a space: "2.3m", "10k". */
export const magnitudeLetters = numberTable(`
  k: 1000
  m: 1000000
  mn: 1000000
  mil: 1000000
  mln: 1000000
  bn: 1000000000
`)

/** Parts of a whole that are said after it: "two and a half million". */
export const partsOfOne = numberTable(`
  half: 0.5
  quarter: 0.25
`)
