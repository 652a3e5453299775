import { words } from '../../words.ts'

/** Conjunctions that join two of a kind: "France and Spain". */
export const coordinators = words(`
  and
  or
`)
