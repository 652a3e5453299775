import { having } from '../../having.ts'

/** Titles that tell nothing of what a person does. */
export const courtesyTitles = having('courtesy-title')
