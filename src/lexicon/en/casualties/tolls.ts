import { having } from '../../having.ts'

/** Nouns for a count of the dead. */
export const tollNouns = having('toll-noun')

/** Verbs and prepositions between a toll and its number. */
export const tollVerbs = having('toll-verb')

/** Verbs that take lives as their object: "claimed 12 lives". */
export const lifeTakers = having('life-taker')
