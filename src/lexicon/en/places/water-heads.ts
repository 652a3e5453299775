import { words } from '../../words.ts'

/** Nouns that end the name of a water. */
export const waterHeads = words(`
  river
  creek
  lake
  bay
  reservoir
  lagoon
  fjord
  canal
  harbor
  harbour
  bayou
  brook
  cove
  inlet
  strait
  straits
  sea
  falls
  estuary
`)
