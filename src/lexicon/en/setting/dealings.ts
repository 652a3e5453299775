import { having } from '../../having.ts'

/** What there is between two parties, which are then no scene: "the ceasefire between Israel and Hezbollah". */
export const dealings = having('dealing')
