import { words } from '../../words.ts'

/** Verbs that lay a harm to somebody: whoever stands behind "to" is its author, and no victim. */
export const attributing = words(`
  attribute
  attributes
  attributed
  attributing
  ascribe
  ascribes
  ascribed
  ascribing
  impute
  imputed
  link
  links
  linked
  linking
  tie
  tied
  trace
  traced
  tracing
  credit
  credited
  assign
  assigned
`)
