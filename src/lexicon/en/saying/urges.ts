import { having } from '../../having.ts'

/** Verbs that report what somebody is to do. */
export const urges = having('urges')
