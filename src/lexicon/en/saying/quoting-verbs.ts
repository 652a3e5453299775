import { words } from '../../words.ts'

/** Verbs for passing on what another said: "was quoted as saying". */
export const quotingVerbs = words(`
  quote
  cite
`)
