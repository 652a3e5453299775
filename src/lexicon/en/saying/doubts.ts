import { words } from '../../words.ts'

/** Verbs that report a doubt. */
export const doubts = words(`
  doubt
  question
  challenge
  cast doubt on
  express doubt
  raise doubts
  be skeptical
  be sceptical
`)
