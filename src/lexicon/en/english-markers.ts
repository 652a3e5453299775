import { words } from '../words.ts'

/** Frequent words of English that are words of no other language that news is written in. */
export const englishMarkers = words(`
  the
  and
  that
  with
  from
  said
  says
  were
  which
  their
  this
  been
  would
  has
  have
  had
  after
  people
  who
  they
  its
  about
  when
  more
  than
`)
