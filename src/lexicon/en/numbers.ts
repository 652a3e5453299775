import { having } from '../having.ts'

/** Months as they stand next to a day's number: "5 May", "Jan. 12". */
export const months = having('month', 'month-in-doubt')

/** Words before a bare four-digit number that make it a year: "in 2004", "since 1999". */
export const yearOpeners = having('before-year')

/** Numbers that a plural follows. */
export const severalWords = having('several-word')

/** Numbers that begin a figure. */
export const countWords = having('several-word', 'count-word')

/** Further numbers that begin a figure after "about". */
export const fractionalCounts = having('fractional-count')

/** Stand before a figure and belong to it. */
export const beforeCounts = having('before-count')

/** After "at" these begin a figure. */
export const superlatives = having('after-at')

/** Units after a number that make it a measure and not a count of people: "10 km", "44-day", "12 percent", "5 p.m.". */
export const measures = having('measure')

/** What stands before a number and makes it a floor: "at least 12". */
export const atLeast = having('at-least')

export const moreThan = having('more-than')

export const atMost = having('at-most')

export const fewerThan = having('fewer-than')

export const about = having('about')

/** What stands before a number and changes nothing of it: "a total of 12", "the 12". */
export const exactly = having('exactly')

/** What stands after a number: "a hundred or so", "50 or more". */
export const afterAbout = having('about-after')

export const afterAtLeast = having('at-least-after')

/** Nouns that carry a number after them, which then counts nothing: "Flight 17", "Brigade 93", "Resolution 1325". */
export const numberBearers = having('number-bearer')

/** Stand between the ends of a range: "20 to 25", "two or three". */
export const rangeJoints = having('range-joint')

/** Words that a number may begin with and that are not a number alone: "both", "half", "between". */
export const bareNumberOpeners = having('number-opener')

/** What a number continues with after "a": "a hundred", "a-half". */
export const numbersAfterArticle = having('number-after-article')
