import { having } from '../having.ts'

/** Words that open a sentence when they are capitalized behind "U.S." or "Inc.", since no name begins with them. */
export const sentenceOpeners = having('sentence-opener')

/** Words that go on with the time of day behind "a.m." and "p.m.", though they are capitalized. */
export const timeContinuations = having('time-continuation')
