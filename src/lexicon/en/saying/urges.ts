import { words } from '../../words.ts'

/** Verbs that report what somebody is to do. */
export const urges = words(`
  urge
  call for
  call on
  call upon
  demand
  appeal for
  appeal to
  implore
  beg
  beseech
  exhort
  order
  instruct
  direct
  command
  recommend
  advocate
  request
  plead for
  plead with
  plead
  press for
  push for
  encourage
  advise
  insist on
  counsel
  ask for
  invite
  petition
  rally
  press
  propose
`)
