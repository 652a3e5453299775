import { having } from '../../having.ts'

/** Months whose name is also another word or a person's name: alone, they need a word before them that leads to a date. */
export const monthsInDoubt = having('month-in-doubt')
