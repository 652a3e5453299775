import { having } from '../../having.ts'

/** Verbs that bring people out of danger: "pulled 22 survivors from the mud". */
export const pullingVerbs = having('pulling-verb')
