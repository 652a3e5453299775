import { having } from '../../having.ts'

/** What medics do to the hurt, with those as object: "treated 12 demonstrators". */
export const treatingVerbs = having('treating-verb')

/** Adverbs and the like behind "treated" that speak of manners and not of medicine: "treated badly". */
export const mannersOfTreating = having('manner-of-treating')

/** What is done to patients before they are "released", which is sent home then. */
export const treatments = having('treatment')
