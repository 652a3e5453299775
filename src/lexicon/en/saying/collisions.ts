import { having } from '../../having.ts'

/** Verbs that hit somebody with words, or run into something: "slammed the plan", "slammed into a wall". */
export const collidingVerbs = having('colliding-verb')

/** After a verb of hitting these make it a collision and not a saying. */
export const collisionDirections = having('collision-direction')
