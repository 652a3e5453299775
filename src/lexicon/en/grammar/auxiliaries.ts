import { having } from '../../having.ts'

/** Verbs that stand before the verb of saying: "has said", "would not say". */
export const auxiliaries = having('auxiliary')
