import { words } from '../../words.ts'

/** Nouns that end the name of a park, an airport or another place that people go to. */
export const parkHeads = words(`
  park
  airport
  airfield
  bridge
  tunnel
  dam
  gardens
  zoo
  cemetery
  racecourse
  speedway
  raceway
  pier
  marina
  airbase
`)
