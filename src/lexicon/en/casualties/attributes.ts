import { table } from '../../words.ts'

/** Adjectives before a noun that say what happened to those whom it names: "three wounded soldiers". */
export const attributes = table(`
  wounded: injured
  injured: injured
  hospitalized: injured
  hospitalised: injured
  dead: killed
  slain: killed
  murdered: killed
  deceased: killed
  missing: missing
  displaced: displaced
  homeless: displaced
  evacuated: displaced
  uprooted: displaced
  kidnapped: kidnapped
  abducted: kidnapped
  captured: detained
  detained: detained
  arrested: detained
  jailed: detained
  imprisoned: detained
  infected: infected
  rescued: rescued
  freed: rescued
`)
