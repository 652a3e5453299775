import { having } from '../../having.ts'

/** Verbs that kill when "to death" follows their object: "beat a man to death". */
export const waysOfKilling = having('way-of-killing')
