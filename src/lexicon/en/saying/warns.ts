import { having } from '../../having.ts'

/** Verbs that report a warning or a fear. */
export const warns = having('warns')
