import { having } from '../../having.ts'

/** Words before a name by which a thing is near the place and not in it. */
export const nearWords = having('near-word')
