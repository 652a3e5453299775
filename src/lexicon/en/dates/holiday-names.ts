import { words } from '../../words.ts'

/** Words behind a holiday that make it a name or a kind of thing: "Good Friday Agreement", "Easter Island", "Christmas tree". */
export const holidayNameEnds = words(`
  accord
  accords
  agreement
  bombing
  bonus
  bonuses
  bunny
  cake
  card
  cards
  carol
  carols
  deal
  decorations
  dinner
  egg
  eggs
  film
  gift
  gifts
  island
  islands
  lights
  list
  market
  markets
  massacre
  offensive
  party
  present
  presents
  pudding
  revolution
  rising
  seals
  shopping
  song
  songs
  tree
  trees
  turkey
  uprising
`)

/** Holidays written without capitals too, behind which no name is looked for. */
export const uncapitalizedHolidays = words(`
  new year
  the new year
`)
