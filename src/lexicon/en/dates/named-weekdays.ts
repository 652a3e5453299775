import { words } from '../../words.ts'

/** Words that make a weekday the name of an event, a firm or a club: "Bloody Sunday", "Sheffield Wednesday". */
export const eventAdjectives = words(`
  ash
  bloody
  black
  cyber
  freaky
  giving
  good
  man
  meatless
  ruby
  sheffield
  super
  taco
  wonderful
`)

/** Words behind a weekday that make it the name of a newspaper, a broadcast, a school: "the Sunday Times". */
export const weekdayNameEnds = words(`
  addams
  business post
  express
  herald
  independent
  league
  mail
  mercury
  mirror
  morning quarterback
  nation
  night football
  night live
  night lights
  observer
  post
  review
  school
  schools
  standard
  star
  sun
  telegraph
  times
  tribune
  vision
  world
`)

/** Newspapers that come "on Sunday". */
export const onSunday = words(`
  independent
  ireland
  mail
  scotland
  wales
`)
