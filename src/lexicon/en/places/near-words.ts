import { words } from '../../words.ts'

/** Words before a name by which a thing is near the place and not in it. */
export const nearWords = words(`
  near
  outside
  around
  nearby
  off
  beyond
  toward
  towards
  approaching
`)
