import { words } from '../../words.ts'

/** Nouns of bodies that are so only within a name: "Evening Post", "United Nations"; "the post" by itself is none. */
export const bodiesInNames = words(`
  news
  times
  post
  tribune
  herald
  international
  nations
  states
  labs
  systems
  motors
  holdings
  technologies
  ventures
  rights
  inc
  inc.
  corp
  corp.
  ltd
  ltd.
  llc
  llp
  plc
  co.
  exchange
  initiative
  relief
  aid
`)
