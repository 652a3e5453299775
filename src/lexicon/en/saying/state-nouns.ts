import { having } from '../../having.ts'

/** What the state has: "state television", "state prosecutors". */
export const stateNouns = having('state-noun')
