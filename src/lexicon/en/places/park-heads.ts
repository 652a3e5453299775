import { words } from '../../words.ts'

/** Nouns that end the name of a park or another place that people go to. */
export const parkHeads = words(`
  park
  bridge
  tunnel
  dam
  gardens
  cemetery
  racecourse
  speedway
  raceway
  pier
`)
