import { words } from '../../words.ts'

/** Adverbs that are a part of what is said. */
export const contentAdverbs = words(`
  all
  both
  no
  only
  just
  even
  now
  then
  there
`)

/** Before what somebody speaks of; not a part of it. */
export const topicPrepositions = words(`
  on
  about
  of
  over
  regarding
`)

/** Prepositions of phrases that tell when, where, to whom and of what something is said. */
export const asidePrepositions = words(`
  in
  on
  at
  during
  after
  before
  from
  through
  via
  of
  about
  for
  with
  by
  to
  outside
  within
  following
  upon
  under
  amid
  against
  regarding
`)

/** With an indefinite article after them, they tell of the saying: "in a statement". */
export const statementPrepositions = words(`
  in
  on
  during
  at
`)

/** Directly before a quotation, they show that it is the content. */
export const quotationOpeners = words(`
  ,
  :
  that
`)

/** Nothing but the content follows these. */
export const contentMarks = words(`
  that
  :
`)

/** Verbs that pass a saying on, so that its content may follow them: "in a letter published on Monday that". */
export const publishingVerbs = words(`
  publish
  release
  post
  broadcast
  read
  deliver
`)
