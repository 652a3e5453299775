import { having } from '../../having.ts'

/** Verbs that report with the speaker vouching for what was doubtful. */
export const confirms = having('confirms')
