import { words } from '../../words.ts'

/** What one goes by, and what says nothing: "according to plan". */
export const notSources = words(`
  plan
  plans
  schedule
  whether
  how
  what
  law
  need
  custom
  tradition
`)
