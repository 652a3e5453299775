import { having } from '../../having.ts'

/** Nouns of what a person is or does, by which a person may be spoken of without a name. */
export const roles = having('role')
