import { having } from '../../having.ts'

/** Verbs that report and leave the truth with the speaker. */
export const claims = having('claims')
