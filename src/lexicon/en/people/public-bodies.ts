import { words } from '../../words.ts'

/** Nouns of public bodies, which nobody calls a company, a charity or a group. */
export const publicBodies = words(`
  government
  ministry
  department
  administration
  authority
  council
  committee
  commission
  court
  tribunal
  parliament
  congress
  senate
  assembly
  cabinet
  police
  army
  military
  navy
  guard
  forces
  party
  university
  college
  school
  hospital
`)
