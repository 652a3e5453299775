import { having } from '../../having.ts'

/** Months as they stand beside a day's number: "5 May", "Jan. 12". */
export const months = having('month')

/** Words before a bare four-digit number that make it a year: "in 2004", "since 1999". */
export const yearOpeners = having('before-year')
