import { words } from '../../words.ts'

/** What stands before a number and makes it a floor: "at least 12". */
export const atLeast = words(`
  at least
  at the very least
  at the least
  no fewer than
  no less than
  not fewer than
  not less than
  not fewer
  a minimum of
  minimum of
  a total of at least
`)

export const moreThan = words(`
  more than
  over
  upwards of
  upward of
  in excess of
  exceeding
  well over
  just over
  slightly over
  well above
  above
  greater than
  far more than
  far over
  well more than
  slightly more than
`)

export const atMost = words(`
  up to
  as many as
  as high as
  at most
  no more than
  not more than
  a maximum of
  maximum of
  anything up to
`)

export const fewerThan = words(`
  fewer than
  less than
  under
  below
  just under
  not quite
`)

export const about = words(`
  about
  around
  some
  approximately
  approx
  approx.
  roughly
  nearly
  almost
  near
  close to
  an estimated
  estimated
  an estimate of
  circa
  just about
  in the region of
  somewhere around
  well nigh
  more or less
`)

/** What stands before a number and changes nothing of it: "a total of 12", "the 12". */
export const exactly = words(`
  a total of
  total of
  exactly
  precisely
  all
  a further
  another
  an additional
  additional
  a combined
  a confirmed
  a reported
  a record
  the
  his
  her
  their
  its
  these
  those
  my
  our
  only
  just
  other
  the other
  the remaining
  the first
  the last
`)

/** What stands behind a number: "a hundred or so", "50 or more". */
export const behindAbout = words(`
  or so
  or thereabouts
`)

export const behindAtLeast = words(`
  or more
  plus
  +
  if not more
`)
