import { having } from '../../having.ts'

/** Words that open another event than the one told before: "in a separate incident". */
export const otherEventOpeners = having('other-event-opener')

/** Nouns for events that may be told beside each other. */
export const eventNouns = having('event-noun')
