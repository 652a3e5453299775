import { words } from '../../words.ts'

/** Participles of holding that mean arrest unless what follows says otherwise: "were being held", "have been caught". */
export const heldParticiples = words(`
  held
  caught
  remanded
  recaptured
  locked up
  picked up by police
`)

/** What stands behind "held" or "caught" where nobody is arrested: "held responsible", "caught in the crossfire". */
export const heldOtherwise = words(`
  responsible
  accountable
  liable
  back
  up
  off
  out
  to
  a
  an
  the
  by
  hostage
  captive
  together
  on
  between
  their
  his
  her
  its
  talks
  it
  in contempt
  in the crossfire
  in crossfire
  in esteem
  in high
  in the middle
  in traffic
  in storms
  in a
  in an
  unaware
  cheating
  offside
  stealing
  speeding
  fish
  that
  meetings
  rallies
  protests
  elections
  vigils
  for good
`)
