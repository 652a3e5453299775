import { table } from '../../words.ts'

/** Words for a share of what follows: "a third of the 90 passengers". */
export const shares = table(`
  half: 0.5
  one half: 0.5
  a third: 0.33333
  one third: 0.33333
  one-third: 0.33333
  two thirds: 0.66667
  two-thirds: 0.66667
  a quarter: 0.25
  one quarter: 0.25
  one-quarter: 0.25
  three quarters: 0.75
  three-quarters: 0.75
  a fifth: 0.2
  one fifth: 0.2
`)
