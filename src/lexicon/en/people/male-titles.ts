import { having } from '../../having.ts'

/** Titles and nouns of a man. */
export const maleTitles = having('male-title')
