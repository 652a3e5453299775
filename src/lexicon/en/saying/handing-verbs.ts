import { having } from '../../having.ts'

/** Verbs that hand something on or set it going: what stands behind them is a thing, with quoted words in it or not. */
export const handingVerbs = having('handing-verb')
