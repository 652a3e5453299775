import { having } from '../../having.ts'

/** Nouns for people by where they come from: "natives of Tarma". */
export const natives = having('native')
