import { words } from '../../words.ts'

/** Open a phrase between speaker and verb that tells of the saying: "Hill, speaking in Rome, said". */
export const speakingForms = words(`
  speaking
  talking
  writing
`)

/** Open a phrase that tells when or where something is said. */
export const sayingPlaceOpeners = words(`
  in
  on
  at
  from
  during
  after
  before
  last
  late
  early
  earlier
  speaking
`)

/** Of these, prepositions that a name of a medium may follow directly: "on Telegram". */
export const mediumNamers = words(`
  on
  via
  by
  through
`)

/** Prepositions before a medium: "in a statement". */
export const mediumOpeners: ReadonlySet<string> = new Set([
  ...mediumNamers,
  ...words(`
  in
  during
  at
`),
])

/** Lead to the source of what was said: "This is stated in the report." */
export const statedLinks = words(`
  in
  by
`)
