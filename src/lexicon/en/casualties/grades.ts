import { table } from '../../words.ts'

/** Adverbs that stand for the whole harm after a number: "four were shot, one fatally". */
export const grades = table(`
  fatally: killed
  fatal: killed
  mortally: killed
  critically: injured
  seriously: injured
  severely: injured
  gravely: injured
  slightly: injured
  lightly: injured
`)
