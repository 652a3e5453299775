import { words } from '../../lexicon/words.ts'

/** Names of places, or with one in them, that stand for no place: "White House" for a government, "Nov." for a month. */
export const noPlaces = words(`
  nov.
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
  el niño
  el nino
  la niña
  la nina
`)
