import { having } from '../../having.ts'

/** Conjunctions that join two of a kind: "France and Spain". */
export const coordinators = having('and-or')
