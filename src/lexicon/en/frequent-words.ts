import { having } from '../having.ts'

/** The commonest words and marks of English: they stand in nearly every sentence and so tell nothing about it. */
export const frequentWords = having('frequent-word')
