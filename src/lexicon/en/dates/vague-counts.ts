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
`)
