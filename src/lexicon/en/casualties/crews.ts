import { words } from '../../words.ts'

/** Collective nouns behind which "of" and a number tell how many people they are: "a family of six", "its crew of four". */
export const crews = words(`
  family
  household
  crew
  crews
  patrol
  team
  squad
  party
  group
  gang
  band
  section
  platoon
  unit
  detachment
  congregation
  delegation
  garrison
  convoy
  posse
  cell
  expedition
`)
