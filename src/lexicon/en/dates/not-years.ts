import { having } from '../../having.ts'

/** Words before four figures that are no year: "flight 1549", "room 2011". */
export const yearMisleaders = having('year-misleader')

/** What four figures count when it stands behind them: "2014 civilians". */
export const countedNouns = having('counted-not-year')

/** Verbs behind which "to 1994" or "1994" is a count: "rose to 1994", "killed 2003". */
export const countingVerbs = having('counting-before-year')

/** Words glued behind a year by a hyphen that leave it one: "the 1990-era gun"; with others it is a measure: "a 1500-seat hall". */
export const yearTails = having('year-tail')

/** Words that make "2001 Main Street" an address. */
export const streetWords = having('street-word')
