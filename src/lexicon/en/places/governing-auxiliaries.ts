import { words } from '../../words.ts'

/** Auxiliaries behind which a place is a government: "London must decide", but not "a home in London must close". */
export const governingAuxiliaries = words(`
  has
  must
  should
  will
  would
  may
  could
  needs
`)
