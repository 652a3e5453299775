import { words } from '../../words.ts'

/** Who hears what nobody in particular is said to say: "the jury heard that". */
export const courts = words(`
  jury
  jurors
  court
  inquest
  inquiry
  tribunal
  hearing
  trial
  committee
  panel
  magistrates
`)
