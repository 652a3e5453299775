import { words } from '../../words.ts'

/** Names with the name of a place in them that stand for no place: "White House" for a government, "West Nile" for a virus. */
export const noPlaces = words(`
  white house
  west nile
  voice of america
  bank of america
  new england patriots
  french fries
  brussels sprouts
  orient express
  chinese wall
  trojan horse
  holy land
  silk road
  panama hat
  panama papers
  turkish delight
  roman catholic
  roman catholics
  old testament
  new testament
  red cross
  red crescent
  high school
  lincoln center
  east wing
  west wing
  paradise papers
  pandora papers
  stockholm syndrome
`)
