import { words } from '../../words.ts'

/** Follow a verb that has no object: "as Hill said last week". */
export const afterObjectless = words(`
  last
  earlier
  later
  recently
  this
  repeatedly
  ,
  .
  :
`)

/** After "he said," these go on about the saying. */
export const asideOpeners = words(`
  a
  an
  who
  which
  when
  while
  as
  where
  whose
  before
  after
`)

/** Words of phrases for recent time: "this week". */
export const ofLate = words(`
  this
  last
  week
  month
`)
