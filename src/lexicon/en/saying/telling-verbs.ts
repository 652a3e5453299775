import { words } from '../../words.ts'

/** Verbs whose object is whoever is told. */
export const tellingVerbs = words(`
  tell
  inform
  remind
  assure
  notify
  brief
  reassure
  text
  email
  alert
`)

/** In the passive, these name whoever is told, and nobody who tells: "Residents were told to stay indoors." */
export const informingVerbs = words(`
  tell
  inform
  assure
  warn
  advise
`)

/** Verbs whose object may be a medium: "told Reuters". */
export const briefingVerbs = words(`
  tell
  inform
  assure
  brief
`)

/** The plainest verbs of saying, whose content is surest. */
export const plainVerbs = words(`
  say
  tell
`)

/** Lead from whoever does something in the passive to what he says: "described by officials as". */
export const passiveLinks = words(`
  that
  as
`)

/** Lead from somebody who was told to what. */
export const toldLinks = words(`
  that
  to
`)

/** After whoever is spoken to, these show that the phrase goes on. */
export const hearerJoins = words(`
  and
  of
  's
  '
  ’
  ,
  &
`)

/** Follow whoever is spoken to. */
export const afterHearer = words(`
  that
  ,
  .
  :
`)

/** End a longer phrase for whoever is spoken to. */
export const afterHearerPhrase = words(`
  to
  in
  on
  at
  about
  after
  during
  ,
  :
  the
  a
  an
  he
  she
  they
`)
