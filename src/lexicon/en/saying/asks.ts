import { words } from '../../words.ts'

/** Verbs that report a question. */
export const asks = words(`
  ask
  inquire
  enquire
  wonder
  query
  quiz
  probe
  pose the question
  raise the question
  question whether
`)
