import { nameBodies } from '../../../lexicon/en/places/name-bodies.ts'
import { roleWords } from '../../../lexicon/en/places/role-words.ts'

/** Whether a capitalized word behind a place's name makes it part of the name of a body, or is the title of an office there. */
export const nameBodiesOrRoles = (lower: string): boolean => nameBodies.has(lower) || roleWords.has(lower)
