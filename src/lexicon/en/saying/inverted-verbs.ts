import { words } from '../../words.ts'

/** Verbs that stand before their subject after a reported clause: "The toll will rise, said the mayor." */
export const invertedVerbs = words(`
  say
  add
  write
  report
  note
  explain
  announce
  warn
  tweet
`)

/** Of these, verbs that cannot have a noun phrase for an object. */
export const clauseOnlyVerbs = words(`
  say
  add
`)

/** Follow whoever stands after his verb: "said Hill, a doctor". */
export const afterInverted = words(`
  .
  ,
  ;
  :
  —
  –
  (
  -
  in
  on
  at
  of
  from
  with
  during
  after
  before
  to
  who
  when
  as
  and
  while
  through
  via
  by
  for
`)
