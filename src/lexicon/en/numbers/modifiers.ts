import { having } from '../../having.ts'

/** What stands before a number and makes it a floor: "at least 12". */
export const atLeast = having('at-least')

export const moreThan = having('more-than')

export const atMost = having('at-most')

export const fewerThan = having('fewer-than')

export const about = having('about')

/** What stands before a number and changes nothing of it: "a total of 12", "the 12". */
export const exactly = having('exactly')

/** What stands behind a number: "a hundred or so", "50 or more". */
export const behindAbout = having('about-after')

export const behindAtLeast = having('at-least-after')
