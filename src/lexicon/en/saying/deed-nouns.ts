import { having } from '../../having.ts'

/** Nouns whose content may be what somebody is to do: "his promise to build". */
export const deedNouns = having('deed-noun')

/** Stand between such a noun and the deed. */
export const deedLinks = having('deed-link')

/** Tell when such a noun was said: "his statement earlier this year that". */
export const nounTimes = having('noun-time')
