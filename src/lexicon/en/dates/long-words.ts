import { table } from '../../words.ts'

/** Lengths of time written as one word: "a weeklong strike"; X where the word gives no number. */
export const longWords = table(`
  hourlong: PT1H
  hourslong: PTXH
  daylong: P1D
  dayslong: PXD
  weeklong: P1W
  weekslong: PXW
  monthlong: P1M
  monthslong: PXM
  yearlong: P1Y
  yearslong: PXY
  decadelong: P10Y
  decadeslong: PXDE
`)
