import { having } from '../../having.ts'

/** Words behind which a new clause begins. */
export const subordinators = having('subordinator')
