import { words } from '../../words.ts'

/** Verbs that hit somebody with words, or run into something: "slammed the plan", "slammed into a wall". */
export const collidingVerbs = words(`
  slam
  crack
  hammer
  charge
  hit
  knock
  press
  snap
  bash
  hail
  shoot
  cut
`)

/** After a verb of hitting these make it a collision and not a saying. */
export const collisionDirections = words(`
  into
  onto
  through
  against
  shut
  down
  off
  head
  at
  toward
  towards
  from
  up
  out
`)
