import { words } from '../../words.ts'

/** Nouns for a body of any kind: "the group" is whichever spoke last. */
export const anyBody = words(`
  organization
  organisation
  group
  charity
  agency
  company
  watchdog
  firm
  union
  body
`)
