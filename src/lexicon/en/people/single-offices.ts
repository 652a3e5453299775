import { having } from '../../having.ts'

/** Further roles that one person has at a time, so that "the mayor" is the one whom the article names later too. */
export const singleOffices = having('single-office')
