import { words } from '../../words.ts'

/** Words that open another event than the one told before: "in a separate incident". */
export const otherEventOpeners = words(`
  in another
  in a separate
  in separate
  in an unrelated
  in a different
  in a second
  in yet another
  in another separate
  in one other
`)

/** Nouns for events that may be told beside each other. */
export const eventNouns = words(`
  incident
  incidents
  attack
  attacks
  accident
  accidents
  case
  cases
  event
  events
  raid
  raids
  strike
  strikes
  airstrike
  airstrikes
  shooting
  shootings
  crash
  crashes
  clash
  clashes
  ambush
  ambushes
  assault
  assaults
  operation
  operations
  collision
  collisions
  tragedy
  disaster
  disasters
  encounter
  encounters
  stabbing
  stabbings
  robbery
  kidnapping
  kidnappings
  abduction
  episode
`)
