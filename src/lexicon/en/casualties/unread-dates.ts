import { having } from '../../having.ts'

/** Times that no rule for dates reads: who is told of at such a time has no other one. */
export const unreadDates = having('unread-date')
