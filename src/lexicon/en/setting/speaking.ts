import { words } from '../../words.ts'

/** Verbs of telling something to those who are named next: "told reporters in Tarma". */
export const addressing = words(`
  tell
  tells
  told
  telling
  brief
  briefed
  briefing
  address
  addressed
  addressing
`)

/** Verbs of saying that are followed by where it was said: "said in Tarma". */
export const saidWhere = words(`
  said
  says
  told
  announced
`)
