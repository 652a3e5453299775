import { words } from '../../words.ts'

/** Prepositions that a name after them is a place by, also where no gazetteer has it. */
export const locating = words(`
  in
  near
  outside
`)
