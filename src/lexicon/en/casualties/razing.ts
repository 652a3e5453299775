import { having } from '../../having.ts'

/** What is done to a house so that nobody can live in it: "88 houses were completely destroyed"; damage alone is none. */
export const razed = having('razed')

/** The same with the houses as object: "torched 40 huts". */
export const razing = having('razing')
