import { having } from '../../having.ts'

/** Words that open a noun phrase. */
export const determiners = having('determiner')
