import { having } from '../../having.ts'

/** Follow a verb that has no object: "as Hill said last week". */
export const afterObjectless = having('after-objectless')

/** After "he said," these go on about the saying. */
export const asideOpeners = having('aside-opener')

/** Words of phrases for recent time: "this week". */
export const ofLate = having('of-late')
