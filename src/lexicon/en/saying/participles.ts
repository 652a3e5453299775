import { words } from '../../words.ts'

/** Before a past form these show that it is an adjective: "as detailed", "new alleged cases". */
export const beforeParticiple = words(`
  as
  so
  more
  most
  's
  than
  -
  new
  other
  further
  latest
  earlier
  previous
  recent
  possible
`)

/** Open the object or the clause that shows a verb: "critics claim the". */
export const objectOpeners = words(`
  that
  the
  a
  an
  his
  her
  its
  their
  he
  she
  they
  there
  no
  whether
  how
  him
  them
  it
`)
