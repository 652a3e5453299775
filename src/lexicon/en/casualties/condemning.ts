import { words } from '../../words.ts'

/** Verbs and nouns of reacting to what happened: a date beside them is that of the reaction. */
export const condemning = words(`
  condemn
  condemns
  condemned
  condemning
  denounced
  deplored
  decried
  mourned
  lamented
  statement
  communique
  communiqué
`)
