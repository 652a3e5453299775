import { words } from '../../words.ts'

/** Words that make a length of time or a date approximate, and stand within its extent. */
export const approximations = words(`
  about
  around
  roughly
  approximately
  some
  nearly
  almost
  close to
  just under
  just over
  well over
  well under
  over
  under
  more than
  less than
  fewer than
  no more than
  not more than
  no less than
  at least
  at most
  up to
  as many as
  as much as
  as long as
  circa
  ca.
  c.
  just
  only
  barely
  a little over
  a little more than
  slightly more than
`)
