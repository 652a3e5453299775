import { words } from '../../words.ts'

/** Forms of "be" and "get", which make a participle passive. */
export const passiveAuxiliaries = words(`
  is
  are
  was
  were
  be
  been
  being
  am
  're
  'm
  get
  gets
  got
`)
