import { words } from '../../words.ts'

/** Words other than those in "-ly" that stand beside a verb without being part of what it says. */
export const adverbs = words(`
  also
  then
  later
  once
  often
  again
  still
  even
  just
  already
  never
  ever
  always
  sometimes
  now
  since
  soon
  not
  n't
  too
  instead
  earlier
  first
  yet
  long
  both
  all
  rather
  further
  thus
  twice
  simply
  aloud
  only
  there
  back
  today
  tonight
  yesterday
  however
  afterward
  afterwards
  before
  went on to
`)
