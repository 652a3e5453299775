import { words } from '../../words.ts'

/** Words behind which a new clause begins. */
export const subordinators = words(`
  that
  because
  if
  while
  when
  whenever
  although
  though
  whereas
  where
  whether
  as
  unless
  than
  but
  how
  why
  what
  once
  so
  since
  until
  after
  before
  nor
  or
  yet
`)
