import { words } from '../../words.ts'

/** Verbs whose object is to do something: "urged the United States and France to act". */
export const callingVerbs = words(`
  urge
  urged
  urges
  urging
  ask
  asked
  asks
  asking
  implore
  implored
  implores
  imploring
  beg
  begged
  begs
  begging
  press
  pressed
  presses
  pressing
  call on
  called on
  calls on
  calling on
  call upon
  called upon
  calls upon
  calling upon
  appeal to
  appealed to
  appeals to
  appealing to
  accuse
  accused
  accuses
  accusing
  blame
  blamed
  blames
  blaming
  warn
  warned
  warns
  warning
  thank
  thanked
  thanks
  thanking
  invite
  invited
  invites
  inviting
  pressure
  pressured
  pressuring
  lobby
  lobbied
  lobbying
`)

/** What may stand after those who are called on: "urged Chad to act", "blamed Chad for the raid". */
export const afterCalled = words(`
  ,
  .
  to
  not
  and
  or
  for
  of
  over
`)
