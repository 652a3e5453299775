import { words } from '../../words.ts'

/** Nouns for a body that is not a ministry, a court or a coast guard. */
export const privateBodies = words(`
  group
  charity
  company
  watchdog
  firm
  union
`)
