import { words } from '../../words.ts'

/** Nouns behind a name by which it is a unit and not the town of that name: "Kharkiv region". */
export const unitKinds = words(`
  province
  provinces
  region
  state
  county
  counties
  district
  governorate
  prefecture
  oblast
  department
  canton
  parish
  raion
`)
