import { having } from '../../having.ts'

/** Words that make a length of time or a date approximate, and stand within its extent. */
export const approximations = having('approximation')
