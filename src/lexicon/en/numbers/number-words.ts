import { table } from '../../words.ts'

const values = (lines: string): ReadonlyMap<string, number> =>
  new Map([...table(lines)].map(([word, value]) => [word, Number(value)]))

/** Words below twenty. */
export const units = values(`
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

export const tens = values(`
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

/** Words that multiply what stands before them, beyond "hundred". */
export const magnitudes = values(`
  thousand: 1000
  lakh: 100000
  million: 1000000
  crore: 10000000
  billion: 1000000000
  trillion: 1000000000000
`)

/** Letters written to a figure without a space: "2.3m", "10k". */
export const magnitudeLetters = values(`
  k: 1000
  m: 1000000
  mn: 1000000
  mln: 1000000
  bn: 1000000000
`)
