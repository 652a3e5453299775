import { having } from '../../having.ts'

/** Verbs that report a figure, and nothing when none follows: "listed 16 deaths", "counted four". */
export const countingVerbs = having('counting-verb')
