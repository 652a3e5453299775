import { words } from '../../words.ts'

/** Nouns of bodies that act from where they sit: "the government in Kinshasa put the number at 61". */
export const seatNouns = words(`
  government
  governments
  junta
  regime
  administration
  authorities
  ministry
  parliament
  court
  courts
  tribunal
  embassy
  consulate
  office
  mission
  delegation
  headquarters
  prosecutors
`)
