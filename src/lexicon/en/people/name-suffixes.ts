import { words } from '../../words.ts'

/** What follows a surname: "Martin King Jr.". */
export const nameSuffixes = words(`
  jr.
  jr
  sr.
  sr
  ii
  iii
  iv
  esq
`)
