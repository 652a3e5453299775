import { words } from '../../words.ts'

/** Verbs of giving a name away: "asked not to be named". */
export const namingVerbs = words(`
  name
  identify
  quote
  named
  identified
  quoted
`)

/** Lead to what somebody asked for. */
export const anonymityLinks = words(`
  for
  about
`)

/** What somebody asks for who will not be quoted, or declines to give. */
export const withheldThings = words(`
  anonymity
  comment
`)

/** Follow whoever was only called or rung up. */
export const afterSummoned = words(`
  ,
  .
  and
`)
