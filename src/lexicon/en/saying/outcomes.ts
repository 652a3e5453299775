import { having } from '../../having.ts'

/** Participles of what an event brings about: behind "officials said," they go on with what was said, and not with the saying. */
export const outcomes = having('outcome')
