import { having } from '../../having.ts'

/** Words behind a holiday that make it a name or a kind of thing: "Good Friday Agreement", "Easter Island", "Christmas tree". */
export const holidayNameEnds = having('holiday-name-end')

/** Holidays written without capitals too, behind which no name is looked for. */
export const uncapitalizedHolidays = having('uncapitalized-holiday')
