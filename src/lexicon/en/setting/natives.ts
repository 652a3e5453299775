import { words } from '../../words.ts'

/** Nouns for people by where they come from: "natives of Tarma". */
export const natives = words(`
  native
  natives
  national
  nationals
  citizen
  citizens
`)
