import { words } from '../../words.ts'

/** Months whose name is also another word or a person's name: alone, they need a word before them that leads to a date. */
export const monthsInDoubt = words(`
  march
  may
  april
  june
  august
  jan
  jan.
  mar
  mar.
  jun
  jul
  dec
  sep
`)
