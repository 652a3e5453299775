import { having } from '../../having.ts'

/** Verbs that report a doubt. */
export const doubts = having('doubts')
