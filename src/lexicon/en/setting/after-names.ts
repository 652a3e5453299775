import { words } from '../../words.ts'

/** What the name of a place that no gazetteer has may end before: "in Zorba on Monday", but not "in Zorba custody". */
export const afterNames = words(`
  ,
  .
  ;
  )
  —
  –
  ”
  "
  on
  in
  near
  and
  when
  after
  before
  while
  as
  where
  during
  by
  at
  with
  that
  this
  last
  late
  early
  earlier
  yesterday
  today
  overnight
  since
`)
