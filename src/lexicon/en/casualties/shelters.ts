import { words } from '../../words.ts'

/** Verbs of being or coming somewhere, before a place of shelter. */
export const shelterVerbs = words(`
  be
  was
  were
  is
  are
  remain
  remained
  remaining
  live
  lives
  lived
  living
  stay
  stayed
  staying
  shelter
  sheltered
  sheltering
  housed
  hosted
  lodged
  accommodated
  settled
  camped
  camping
  sleeping
  moved
  relocated
  taken
  transferred
  brought
  crowded
  seeking
  sought
  went
  returned
`)

/** Where those who lost or left their homes stay. */
export const shelterNouns = words(`
  camp
  camps
  shelter
  shelters
  evacuation center
  evacuation centers
  evacuation centre
  evacuation centres
  relief camp
  relief camps
  collective centres
  collective centers
  transit centres
  transit centers
  displacement sites
  idp sites
  tents
  tent
  host families
  temporary accommodation
  temporary housing
  makeshift homes
  informal settlements
  makeshift settlements
  safer places
  safer areas
  safer ground
  higher ground
  refuge
  hotels
  host communities
  relatives
  collective shelters
`)
