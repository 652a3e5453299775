import { words } from '../../words.ts'

/** Words and marks that end a clause: a time or an event beyond them is not told of what stands before. */
export const clauseEnds = words(`
  ,
  ;
  :
  (
  )
  —
  –
  and
  but
  who
  which
  that
  when
  where
  while
  after
  before
`)

/** Words that begin a clause of its own after a figure: "five died, and in another attack three". */
export const clauseBeginnings = words(`
  and
  but
  while
  whereas
  after
  before
  as
  when
  who
  that
`)
