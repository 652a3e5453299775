import { words } from '../../words.ts'

/** What may stand between the households and the people that they are: "2,500 families (about 12,500 people)". */
export const equivalences = words(`
  (
  [
  ,
  –
  —
  /
  or
  i.e.
  ie
  namely
  comprising
  consisting
  composed
  totalling
  totaling
  representing
  equivalent
  equal
  corresponding
  amounting
  of
  to
  some
  around
  about
  with
  in
  all
`)
