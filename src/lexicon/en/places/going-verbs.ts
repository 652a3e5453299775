import { having } from '../../having.ts'

/** Verbs whose object is a place when it is a capitalized name that may be one: "left Lincoln", "shelled Homs". */
export const goingVerbs = having('going-verb')
