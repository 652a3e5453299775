import { having } from '../../having.ts'

/** Verbs by which a count comes to a new number: "killings rose to 57". */
export const rises = having('rise')
