import { having } from '../../having.ts'

/** Publishers and hosts that write the month first: "10/7" is in October. */
export const monthFirst = having('month-first')

/** Publishers and hosts that write the day first: "7/10" is in October. */
export const dayFirst = having('day-first')
