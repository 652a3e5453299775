import { having } from '../../having.ts'

/** Verbs that report a denial. */
export const denies = having('denies')
