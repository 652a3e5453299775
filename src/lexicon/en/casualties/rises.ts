import { words } from '../../words.ts'

/** Verbs by which a count comes to a new number: "killings rose to 57". */
export const rises = words(`
  rise
  rises
  rose
  risen
  rising
  climb
  climbs
  climbed
  climbing
  jump
  jumps
  jumped
  jumping
  soar
  soars
  soared
  surge
  surges
  surged
  grow
  grows
  grew
  grown
  increase
  increases
  increased
  reach
  reaches
  mount
  mounts
  mounted
  swell
  swells
  swelled
  fall
  falls
  fell
  fallen
  drop
  drops
  dropped
  decrease
  decreased
  declined
  went up
  gone up
  goes up
`)
