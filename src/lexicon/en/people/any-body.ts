import { having } from '../../having.ts'

/** Nouns for a body of any kind: "the group" is whichever spoke last. */
export const anyBody = having('any-body')
