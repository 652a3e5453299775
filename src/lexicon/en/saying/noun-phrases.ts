import { words } from '../../words.ts'

/** Before a noun phrase, these are not a part of it. */
export const passedOver = words(`
  and
  whom
  "
  “
  ‘
  (
`)

/** Who is counted and not named: "one of the survivors", "some of them". */
export const countedOnes = words(`
  one
  another
  some
  many
  most
  several
  both
  all
  two
  three
  others
  none
`)

/** End a noun phrase, prepositions and auxiliaries aside. */
export const phraseEnds = words(`
  .
  ,
  ;
  :
  !
  ?
  …
  (
  )
  who
  which
  that
  whose
  and
  or
  to
`)

/** Go on about a noun: "Hill, close to the family". */
export const afterNoun = words(`
  who
  which
  whose
  that
  and
  &
  -
  (
  close
  familiar
  loyal
  linked
  allied
  affiliated
  aged
  based
`)

/** Open an apposition: "Mary Ford, the only doctor of the town". */
export const appositionOpeners = words(`
  a
  an
  the
  who
  whose
  now
  then
  also
  one
`)

/** Never a subject after their verb. */
export const noSubjects = words(`
  him
  her
  them
  me
  us
  to
  it
  so
`)

/** Stand for somebody whom nothing describes. */
export const unnamedOnes = words(`
  one
  another
  none
  someone
  somebody
`)
