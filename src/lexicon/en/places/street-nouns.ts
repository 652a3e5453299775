import { words } from '../../words.ts'

/** Nouns of streets, which bear the names of towns: "Dublin Road" is not in Dublin. */
export const streetNouns = words(`
  street
  st.
  road
  rd.
  rd
  avenue
  ave.
  ave
  boulevard
  blvd.
  blvd
  drive
  dr.
  lane
  ln.
  highway
  hwy.
  parkway
  pkwy.
  turnpike
  pike
  terrace
  crescent
  way
  trail
  expressway
  freeway
  close
  walk
`)
