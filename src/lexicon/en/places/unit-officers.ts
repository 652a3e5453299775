import { words } from '../../words.ts'

/** Words behind the name of a state or province by which it is not the city of that name: "New York Governor". */
export const unitOfficers = words(`
  governor
  gov.
  attorney
  legislature
  lawmakers
  senate
  assembly
  state
  national
  supreme
  statehouse
  delegation
  turnpike
`)
