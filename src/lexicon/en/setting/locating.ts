import { having } from '../../having.ts'

/** Prepositions that a name after them is a place by, also where no gazetteer has it. */
export const locating = having('locating')
