import { words } from '../../words.ts'

/** Nouns of treaties, formats, diseases and the like, which bear the names of places without being there: "Geneva Conventions". */
export const treatyNouns = words(`
  convention
  conventions
  accord
  accords
  agreement
  agreements
  treaty
  protocol
  protocols
  pact
  declaration
  process
  group
  format
  consensus
  principles
  statute
  charter
  syndrome
  fever
  disease
  marathon
  prize
  effect
  formula
  communique
  plan
  criteria
  rules
  definition
  calendar
  caucus
  terrier
  retriever
  shepherd
  cheese
  sauce
  muffin
  muffins
  fries
  virus
`)
