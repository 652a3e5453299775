import { having } from '../../having.ts'

/** Words before a figure that set it in another event than the article's own. */
export const backgroundMarks = having('background-mark')

/** What an event is called beside earlier ones: "the deadliest in the city since 2023" sets what follows in the earlier one. */
export const superlatives = having('superlative')

/** Words behind a figure by which it counts a year, a war or the like, and not one event: "40 people have been shot this year". */
export const longSpans = having('long-span')
