import { having } from '../../having.ts'

/** Capitalized words before a name that are no part of it: they open a sentence, or say when, or which side. */
export const openers = having('no-name-opener')
