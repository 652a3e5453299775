import { words } from '../../words.ts'

/** What may be "six months old" without being alive: its age is how long it has lasted. */
export const lastingThings = words(`
  administration
  agreement
  airline
  alliance
  armistice
  ban
  blockade
  boycott
  business
  campaign
  case
  ceasefire
  cease-fire
  civil war
  coalition
  coalition government
  company
  conflict
  crackdown
  crisis
  curfew
  dictatorship
  dispute
  embargo
  feud
  firm
  government
  guerrilla war
  impasse
  insurgency
  invasion
  investigation
  junta
  law
  lockdown
  marriage
  military campaign
  mission
  monarchy
  occupation
  offensive
  operation
  pact
  partnership
  peace
  peace accord
  peace agreement
  peace deal
  peace process
  program
  programme
  project
  protest
  rebellion
  regime
  revolt
  revolution
  rivalry
  rule
  siege
  stalemate
  standoff
  strike
  struggle
  tradition
  treaty
  tribunal
  truce
  uprising
  war
`)
