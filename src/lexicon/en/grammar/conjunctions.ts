import { words } from '../../words.ts'
import { contentCuts } from './marks.ts'

export const coordinators = words(`
  and
  or
  but
`)

/** Before a verb of saying that has its subject in common with an earlier verb. */
export const verbCoordinators: ReadonlySet<string> = new Set([
  ...coordinators,
  ...words(`
  then
  to
`),
])

/** Join two clauses. */
export const andOrBut = words(`
  and
  but
`)

export const andSigns = words(`
  and
  &
`)

/** Join the members of a list. */
export const listJoins = words(`
  ,
  and
`)

/** Set one report against another. */
export const contrasts = words(`
  while
  whereas
`)

/** Open a clause that concedes something. */
export const concessives: ReadonlySet<string> = new Set([
  ...contrasts,
  ...words(`
  as
  though
  although
`),
])

export const reasons = words(`
  because
  since
`)

export const conditions = words(`
  if
  whenever
  unless
  until
`)

/** Open a subordinate clause that a main clause must follow. */
export const mainClauseAwaiting: ReadonlySet<string> = new Set([
  ...reasons,
  ...words(`
  though
  although
  if
  unless
  while
  once
  until
`),
])

/** Open a sentence and join it to the one before. */
export const sentenceJoins = words(`
  but
  and
  so
  yet
  ,
`)

/** Open a clause and join it to the one before. */
export const clauseJoins: ReadonlySet<string> = new Set([
  ...sentenceJoins,
  ...words(`
  or
`),
])

/** Never open an introduction that a comma ends. */
export const clauseContinuers = words(`
  that
  but
  or
  nor
  yet
  so
  than
`)

/** Words that open a reported clause. */
export const clauseOpeners = words(`
  that
  whether
  if
  how
  why
  what
  when
  where
  who
`)

/** Before a verb of saying that only stands within what another says. */
export const nestingWords = words(`
  that
  which
  if
  whether
  because
  what
`)

/** Open what is asked or demanded. */
export const questionOpeners = words(`
  if
  whether
  to
`)

/** Follow the "asked" of a person to whom a question was put: "Hill, asked about the fire, said". */
export const afterAsked = words(`
  about
  if
  whether
  how
  why
  what
  by
  on
  in
  at
`)

/** At the end of what was reported these only lead on to the next clause. */
export const continuations: ReadonlySet<string> = new Set([
  ...contentCuts,
  ...concessives,
  ...words(`
  and
  but
  where
  because
  .
  !
  ?
  -
  :
  or
  …
  ...
`),
])
