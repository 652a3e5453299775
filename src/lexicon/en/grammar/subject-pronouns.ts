import { words } from '../../words.ts'

/** Pronouns that are a subject. */
export const subjectPronouns = words(`
  he
  she
  they
  i
  we
  you
  it
  who
  one
  everyone
  everybody
  someone
  somebody
  others
  another
  many
  some
  most
  several
  both
  neither
  nobody
  those
  few
  all
  none
  which
  this
  these
  that
`)
