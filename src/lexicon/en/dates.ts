import { having, valued } from '../having.ts'

/** Words that make a length of time or a date approximate, and stand within its extent. */
export const approximations = having('approximation')

/** Publishers and hosts that write the month first: "10/7" is in October. */
export const monthFirst = having('month-first')

/** Publishers and hosts that write the day first: "7/10" is in October. */
export const dayFirst = having('day-first')

/** Parts of a day that stand without an article: "at dawn", "by nightfall". */
export const moments = having('moment')

/** Words after a holiday that make it a name or a kind of thing: "Good Friday Agreement", "Easter Island", "Christmas tree". */
export const holidayNameEnds = having('holiday-name-end')

/** Holidays that are also written without capitals, after which no name is expected. */
export const uncapitalizedHolidays = having('uncapitalized-holiday')

/** What may be "six months old" without being alive: its age is how long it has lasted. */
export const lastingThings = having('lasting-thing')

/** Words after which "May", "fall" or "1812" is taken for a date. */
export const leadingWords = having('before-date', 'sure-before-month')

/** Months whose name is also another word or a person's name: alone, they need a word before them that leads to a date. */
export const monthsInDoubt = having('month-in-doubt')

/** Words that make a weekday the name of an event, a firm or a club: "Bloody Sunday", "Sheffield Wednesday". */
export const eventAdjectives = having('event-adjective')

/** Words after a weekday that make it the name of a newspaper, a broadcast, a school: "the Sunday Times". */
export const weekdayNameEnds = having('weekday-name-end')

/** Newspapers that come "on Sunday". */
export const onSunday = having('on-sunday')

/** Words before four figures that are not a year: "flight 1549", "room 2011". */
export const yearMisleaders = having('year-misleader')

/** What four figures count when it comes after them: "2014 civilians". */
export const countedNouns = having('counted-not-year')

/** Verbs after which "to 1994" or "1994" is a count: "rose to 1994", "killed 2003". */
export const countingVerbs = having('counting-before-year')

/** Words glued after a year by a hyphen that leave it one: "the 1990-era gun"; with others it is a measure: "a 1500-seat hall". */
export const yearTails = having('year-tail')

/** Words that make "2001 Main Street" an address. */
export const streetWords = having('street-word')

/** What makes an ordinal of a figure: "12th". */
export const ordinalSuffixes = having('ordinal-suffix')

/** Seasons that are verbs and other nouns too ("a fall in prices", "hot springs"): they need a word before them that leads to a date. */
export const seasonsInDoubt = having('season-in-doubt')

/** Words of sport, next to which a half or a quarter is part of a match and not of a year. */
export const sports = having('sport')

/** Words after or before which a bare weekday or month lies ahead. */
export const futureCues = having('future-cue')

/** Verbs whose plain present tells what is arranged, with a day next to it: "talks resume Monday". */
export const barePresents = having('bare-present')

/** Of these, participles that say what is planned: "has been scheduled", "had been due". */
export const plannedCues = having('planned-cue')

/** Of these, words that are nouns after an article: "the plan". */
export const nounsToo = having('noun-too')

/** Words whose infinitive lies ahead of them: "asked it to answer by Friday", "agreed to meet". */
export const aheadVerbs = having('ahead-verb')

/** Words after or before which it lies after: auxiliaries and common past forms that do not end in "ed". */
export const pastCues = having('past-cue')

/** Phrases for local time, without an offset. */
export const localTime = having('local-time')

/** Honours that are given "of the year", which is not a date then: "the player of the year". */
export const honours = having('year-title')

/** Counts that give no number. */
export const vagueCounts = having('vague-count')

/** The hundreds with which a year in words begins: "nineteen ninety-six". */
export const centuriesOfYears = valued('year-century')

/** The names of the months in full. */
export const monthNames = having('month-name')

/** Words before a participle that stands as an adjective, so that it has no tense: "its increased dividend", "a planned visit". */
export const beforeAdjectiveForms = having('before-adjective-form')

/** Before a day these say that something lasts until then: "lowered until Friday". */
export const untilWords = having('until')

/** Forms of "be" before what is arranged for a day: "the vote is on Thursday". */
export const beforeArranged = having('present-be')

/** What stands between "is" and the day that something is arranged for: "the vote is on Thursday". */
export const arrangedFor = having('before-arranged')

/** Forms of "be" before an infinitive that lies ahead: "is to speak". */
export const beforePlanned = having('present-be', 'first-second-be', 'past-be')

/** Forms of "be" that make a progressive present: "is arriving on Sunday". */
export const progressivePresents = having('present-be', 'first-second-be', 'contracted-is')

/** Words after which a verb has no tense of its own: the tense is theirs. */
export const beforeInfinitives = having('before-infinitive')

/** Words after which a day is past, whatever still continues: "is investigating after a blast on Monday". */
export const afterWhatWas = having('after-what-was')

/** After a noun for a plan these say what is planned: "the plan to leave". */
export const afterPlans = having('after-plan')

/** Words between two dates that share a year, before the second: "May and early June 2011". */
export const beforeJoinedDates = having('before-joined-date')

/** Words before a month that seldom come before a person of that name: "in May", "since early June". */
export const sureBeforeMonths = having('sure-before-month')

/** Words that go on with the clause after a date, where a noun would make it something else: "the 12th and", "the fall when". */
export const afterDates = having('after-date')

/** Words before a time of day that is written like other figures: "at 10:30", "until 1900 hours". */
export const beforeClocks = having('before-clock')

/** Words and phrases that make a time of day approximate, and stand within its extent. */
export const clockApproximations = having('clock-approximation')

/** Verbs of the stock exchange: "ended the day at 940 points". */
export const dayEdges = having('day-edge')

/** What may be "overnight" itself, which is not a time then: "an overnight success". */
export const overnightThings = having('overnight-thing')

/** Words before "a year" or "days" by which a length of time is meant, not a rate or an idiom. */
export const lengtheners = having('lengthener')

/** Words before "weeks of protest" that leave it a length of time: words of a clause, not words that say which weeks. */
export const beforeLengthsOf = having('before-length-of')

/** Units of time after "current", "recent" and the like that rules of their own read: "the current week". */
export const referredUnits = having('referred-unit')
