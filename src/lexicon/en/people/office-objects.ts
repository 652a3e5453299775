import { words } from '../../words.ts'

/** What an office is of that is no name: the name behind it is whoever holds it, "Superintendent of Police Meena Rawat". */
export const officeObjects = words(`
  state
  police
  staff
  opposition
  house
  senate
  parliament
  defense
  defence
  health
  education
  justice
  finance
  labor
  labour
  agriculture
  energy
  interior
  transport
  transportation
  operations
  intelligence
  prisons
  customs
  commerce
  treasury
  maritime
  communications
  information
  tourism
  works
`)
