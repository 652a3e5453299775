import { words } from '../../words.ts'

/** Roles that nobody has for a surname: behind a body's name they are an office in it, "Carbon Motors CEO". */
export const offices = words(`
  ceo
  cfo
  coo
  cto
  president
  chairman
  chairwoman
  chairperson
  director
  minister
  secretary
  spokesman
  spokeswoman
  spokesperson
  commissioner
  governor
  ambassador
  editor
  founder
  co-founder
  officer
  representative
  rapporteur
  coordinator
  counsellor
  counselor
  undersecretary
  prosecutor
  envoy
  adviser
  advisor
  superintendent
  treasurer
  ombudsman
`)
