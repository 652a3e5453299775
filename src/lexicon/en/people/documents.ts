import { having } from '../../having.ts'

/** Nouns of what is written and can be a source. */
export const documents = having('document')
