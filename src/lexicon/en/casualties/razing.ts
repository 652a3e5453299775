import { words } from '../../words.ts'

/** What is done to a house so that nobody can live in it: "88 houses were completely destroyed"; damage alone is none. */
export const razed = words(`
  destroyed
  burned down
  burnt down
  burned to the ground
  burnt to the ground
  torched
  razed
  razed to the ground
  levelled
  leveled
  flattened
  demolished
  bulldozed
  gutted
  washed away
  swept away
  carried away
  blown away
  reduced to rubble
  reduced to ashes
  damaged beyond repair
  wiped out
  obliterated
  wrecked
  buried
  engulfed
`)

/** The same with the houses as object: "torched 40 huts". */
export const razing = words(`
  destroy
  destroys
  destroyed
  destroying
  burned
  burnt
  burning
  burned down
  burnt down
  burning down
  torched
  torching
  razed
  razing
  levelled
  leveled
  levelling
  leveling
  flattened
  flattening
  demolished
  demolishing
  bulldozed
  bulldozing
  gutted
  gutting
  washed away
  washing away
  swept away
  sweeping away
  wiped out
  wiping out
  set fire to
  setting fire to
  set ablaze
  set alight
`)
