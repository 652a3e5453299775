import { words } from '../../words.ts'

/** Counts that give no number. */
export const vagueCounts = words(`
  several
  a few
  few
  some
  many
  a number of
  a good many
  countless
  numerous
  the few
  dozens of
  scores of
  tens of
  hundreds of
  thousands of
  tens of thousands of
  hundreds of thousands of
  millions of
`)
