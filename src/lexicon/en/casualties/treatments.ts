import { words } from '../../words.ts'

/** What medics do to the hurt, with those as object: "treated 12 demonstrators". */
export const treatingVerbs = words(`
  treat
  treats
  treated
  treating
  stitched
  stitched up
  stitching up
  bandaged
  bandaging
  patched up
  operated on
  operating on
  tended
  tended to
  tending to
`)

/** Adverbs and the like behind "treated" that speak of manners and not of medicine: "treated badly". */
export const mannersOfTreating = words(`
  as
  like
  badly
  well
  unfairly
  fairly
  differently
  equally
  kindly
  harshly
  poorly
  with
  worse
  better
  how
  to
`)

/** What is done to patients before they are "released", which is sent home then. */
export const treatments = words(`
  treated
  hospitalized
  hospitalised
  examined
  evaluated
  stitched
  bandaged
  operated
  vaccinated
  tested
`)
