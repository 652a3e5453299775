import { having } from '../../having.ts'

/** Words behind which "May", "fall" or "1812" is taken for a date. */
export const leadingWords = having('before-date')
