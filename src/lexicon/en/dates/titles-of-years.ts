import { having } from '../../having.ts'

/** Honours that are given "of the year", which is no date then: "the player of the year". */
export const honours = having('year-title')
