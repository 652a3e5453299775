import { words } from '../../words.ts'

/** What the state has: "state television", "state prosecutors". */
export const stateNouns = words(`
  tv
  television
  media
  radio
  news
  broadcaster
  agency
  run
  owned
  police
  trooper
  troopers
  prosecutor
  prosecutors
  official
  officials
  department
  law
  senator
  representative
  attorney
  government
  legislator
  legislators
  lawmaker
  lawmakers
  and
`)
