import { having } from '../../having.ts'

/** Verbs that, denied, tell only that nothing was said: "did not answer questions", "does not disclose its losses". */
export const withheld = having('withheld')
