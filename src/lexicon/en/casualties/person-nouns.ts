import { valued } from '../../having.ts'

/** Nouns for a person, in the singular, and the group of victims that they mean; `-` where they mean none. */
export const personNouns = valued('person')
