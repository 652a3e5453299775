import { having } from '../../having.ts'

/** Plural nouns of people who speak together without names. */
export const groups = having('group')
