import { having } from '../../having.ts'

/** Verbs that report a question. */
export const asks = having('asks')
