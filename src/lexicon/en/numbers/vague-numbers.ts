import { table } from '../../words.ts'

/** Words that stand for an uncounted number: which entry of the configuration's table they mean, and how often it is taken. */
export const vagueNumbers = table(`
  dozens: dozens
  scores: scores
  hundreds: hundreds
  thousands: thousands
  several: several
  a few: several
  a handful: several
  multiple: several
  tens: dozens
  many dozens: dozens
  many scores: scores
  many hundreds: hundreds
  many thousands: thousands
  several dozen: several 12
  several dozens: several 12
  a few dozen: several 12
  several hundred: several 100
  several hundreds: several 100
  a few hundred: several 100
  several thousand: several 1000
  several thousands: several 1000
  a few thousand: several 1000
  several million: several 1000000
  tens of thousands: thousands 10
  dozens of thousands: thousands 10
  hundreds of thousands: hundreds 1000
  thousands of thousands: thousands 1000
  tens of millions: thousands 10000
  hundreds of millions: hundreds 1000000
  millions: thousands 1000
`)
