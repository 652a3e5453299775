import { words } from '../../words.ts'

/** Names with the name of a place in them that stand for no place: "White House" for a government, "West Nile" for a virus. */
export const noPlaces = words(`
  white house
  west nile
  best western
  six flags
  voice of america
  bank of america
  miss america
  captain america
  new england patriots
  vatican radio
  vice president
  french fries
  brussels sprouts
  central european
  central american
  orient express
  chinese wall
  trojan horse
  holy land
  silk road
  jersey cows
  panama hat
  panama papers
  turkish delight
  roman catholic
  roman catholics
  all saints
  old testament
  new testament
  red cross
  red crescent
  south park
  high school
  lincoln center
  east wing
  west wing
  north face
  lake forest college
  paradise papers
  pandora papers
  stockholm syndrome
`)
