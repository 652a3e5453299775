import { words } from '../../words.ts'

/** After a name in a headline, these lead to what it speaks of: "Hill on Taxes:". */
export const labelTopics = words(`
  on
  at
  to
  in
`)

/** Labels of a turn in an interview, which do not name who takes it. */
export const turnLabels = words(`
  q
  a
  question
  answer
  interviewer
  reporter
  moderator
`)

/** Of these, the labels of whoever is asked. */
export const answerLabels = words(`
  a
  answer
`)

/** Labels in capitals that are not a speaker. */
export const headingLabels = words(`
  BREAKING
  UPDATE
  UPDATED
  LIVE
  EXCLUSIVE
  WATCH
  NOTE
  READ
  CORRECTION
  PHOTO
  PHOTOS
  VIDEO
`)
