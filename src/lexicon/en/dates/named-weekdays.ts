import { having } from '../../having.ts'

/** Words that make a weekday the name of an event, a firm or a club: "Bloody Sunday", "Sheffield Wednesday". */
export const eventAdjectives = having('event-adjective')

/** Words behind a weekday that make it the name of a newspaper, a broadcast, a school: "the Sunday Times". */
export const weekdayNameEnds = having('weekday-name-end')

/** Newspapers that come "on Sunday". */
export const onSunday = having('on-sunday')
