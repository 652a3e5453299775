import { having } from '../../having.ts'

/** Verbs for passing on what another said: "was quoted as saying". */
export const quotingVerbs = having('quoting-verb')
