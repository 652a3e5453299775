import { words } from '../../words.ts'

/** Times that no rule for dates reads: who is told of at such a time has no other one. */
export const unreadDates = words(`
  at the weekend
  at weekends
  at an unknown time
  on an unspecified date
  on an unknown date
`)
