import { having } from '../../having.ts'

/** Verbs for what somebody thinks, which may only be the reason for what he did. */
export const beliefVerbs = having('belief-verb')
