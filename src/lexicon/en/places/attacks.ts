import { words } from '../../words.ts'

/** Nouns of what is done to a place: "the attack on", "the shelling of". */
export const attacks = words(`
  attack
  attacks
  assault
  assaults
  strike
  strikes
  airstrike
  airstrikes
  raid
  raids
  bombing
  bombings
  shelling
  siege
  storming
  destruction
  evacuation
  march
  marched
  protest
  fire
  shooting
`)
