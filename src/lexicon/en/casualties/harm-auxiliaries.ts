import { words } from '../../words.ts'

/** Forms of "be" and what stands for it in a passive. */
export const beForms = words(`
  was
  were
  is
  are
  be
  been
  being
  're
  got
  get
  gets
  getting
`)

/** Verbs that may stand before a participle or a state: "have been", "could be", "is to be". */
export const helpers = words(`
  was
  were
  is
  are
  be
  been
  being
  're
  's
  got
  get
  gets
  getting
  has
  have
  had
  having
  've
  will
  would
  could
  can
  may
  might
  should
  must
  to
  not
  n't
`)

/** Verbs of report and belief between the victims and what befell them: "12 are feared to have been killed". */
export const reporting = words(`
  reported
  believed
  feared
  confirmed
  thought
  presumed
  estimated
  known
  understood
  assumed
  said
  alleged
  listed
  officially
  supposed
  counted
  pronounced
  declared
  considered
  found
  left
  discovered
  verified
`)

/** Verbs that link people with their state: "remained missing", "was pronounced dead". */
export const linkingVerbs = words(`
  was
  were
  is
  are
  be
  been
  being
  're
  remain
  remains
  remained
  remaining
  left
  leaving
  found
  feared
  reported
  listed
  pronounced
  declared
  confirmed
  presumed
  believed
  counted
  lay
  lying
  went
  got
  ended up
  became
  become
  discovered
  considered
  stay
  staying
  stayed
  live
  living
  lived
`)

/** Adverbs and the like between the victims and the word of harm that are not in "-ly". */
export const harmAdverbs = words(`
  also
  later
  already
  still
  now
  all
  both
  each
  then
  so
  far
  not
  n't
  either
  once
  again
  instead
  soon
  since
  today
  yesterday
  themselves
  there
  badly
  pre
  -
  forcibly
  internally
  severely
  at
  least
  more
  others
  other
  people
`)
