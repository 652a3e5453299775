import { having } from '../having.ts'

/** Abbreviations that are written in lower case; without their full stop. */
export const uncapitalized = having('uncapitalized')

/** Words that are abbreviations only before a number: "No. 7", "nos. 3 and 4"; "He said no." has no abbreviation. */
export const beforeNumbers = having('before-number')

/** Capitalized words whose full stop belongs to them and does not end a sentence by itself; in lower case, without the stop. */
export const abbreviations = having('abbreviation', 'ending-abbreviation')

/** What boilerplate of a web page begins with, in lower case; the line must also be short. */
export const leftoverOpenings = having('leftover-opening')

/** Words and phrases of a page's furniture; a line with several of them and no sentence is boilerplate. */
export const furniture = having('furniture')

/** Headings of lists of other stories: the headlines below them are boilerplate too. */
export const listHeadings = having('list-heading')

/** Open the line that names who wrote an article: "By Ana Ruiz". */
export const bylineOpeners = having('byline-opener')

/** May stand before the verb of a credit: "Additional reporting by Ana Ruiz". */
export const creditOpeners = having('credit-opener')

/** What those whom a credit names did for the article. */
export const creditVerbs = having('credit-verb')

/** Verbs that no byline has. */
export const proseVerbs = having('prose-verb')

/** Abbreviations at which a sentence may end, without their full stop: "bought Acme Inc. The price". */
export const endingAbbreviations = having('ending-abbreviation')

/** Verbs that tell who said a quotation, so that a line which opens as boilerplate does is prose. */
export const saidOfQuotation = having('said-of-quotation')

/** Words before the day on which a page was published: "Posted on May 3, 2020". */
export const publicationWords = having('publication-word')

/** Words before the day on which a page was last changed: "Edited May 4, 2020". */
export const updateWords = having('update-word')

/** Words after the title of a work that a sentence is about: "Dark Harbor," a series, opens on Friday. */
export const afterTitles = having('after-title')
