import { words } from '../../words.ts'

/** Verbs for what a document says, which other sources do by acting: "The records show". */
export const showingVerbs = words(`
  read
  show
  hold
  find
`)
