import { words } from '../../words.ts'

/** Prepositions behind which a capitalized name is a place nearly always: "in Reading". */
export const locatingPrepositions = words(`
  in
  inside
  near
  outside
  throughout
  across
  around
  within
  nearby
`)
