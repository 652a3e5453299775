import { having } from '../../having.ts'

/** Nouns for a body that is not a ministry, a court or a coast guard. */
export const privateBodies = having('private-body')
