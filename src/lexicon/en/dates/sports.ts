import { having } from '../../having.ts'

/** Words of matches, beside which a half or a quarter is a part of play and no part of a year. */
export const sports = having('sport')
