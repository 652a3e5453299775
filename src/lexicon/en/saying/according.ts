import { having } from '../../having.ts'

/** What one goes by, and what says nothing: "according to plan". */
export const notSources = having('not-source')
