import { having } from '../../having.ts'

/** Titles and nouns of a woman. */
export const femaleTitles = having('female-title')
