import { words } from '../../words.ts'

/** Words behind which "May", "fall" or "1812" is taken for a date. */
export const leadingWords = words(`
  in
  since
  until
  till
  by
  during
  before
  after
  from
  to
  through
  throughout
  between
  of
  early
  late
  mid
  last
  next
  this
  that
  every
  each
  around
  about
  for
  circa
  ca.
  c.
  year
  years
  following
  previous
  past
  coming
  end
`)
