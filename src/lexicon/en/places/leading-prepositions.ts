import { words } from '../../words.ts'

/** Prepositions behind which a capitalized name is a place more often than not: "from Lincoln". */
export const leadingPrepositions = words(`
  from
  to
  at
  into
  toward
  towards
  through
  via
  off
  along
  beyond
  over
`)
