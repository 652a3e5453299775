import { having } from '../../having.ts'

/** Verbs for what a document says, which other sources do by acting: "The records show". */
export const showingVerbs = having('showing-verb')
