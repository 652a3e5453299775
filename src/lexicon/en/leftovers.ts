import { having } from '../having.ts'

/** What a leftover of a web page begins with, in lower case; the line must be short besides. */
export const leftoverOpenings = having('leftover-opening')

/** Words and phrases of a page's furniture; a line with several of them and no sentence is a leftover. */
export const furniture = having('furniture')

/** Headings of lists of other stories: the headlines below them are leftovers too. */
export const listHeadings = having('list-heading')
