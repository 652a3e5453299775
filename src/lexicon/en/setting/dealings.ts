import { words } from '../../words.ts'

/** What there is between two parties, which are then no scene: "the ceasefire between Israel and Hezbollah". */
export const dealings = words(`
  ceasefire
  ceasefires
  cease-fire
  truce
  war
  wars
  conflict
  conflicts
  deal
  deals
  agreement
  agreements
  accord
  accords
  pact
  treaty
  talks
  negotiations
  relations
  ties
  tensions
  tension
  peace
  dispute
  disputes
  alliance
  hostilities
  fighting
  rivalry
  cooperation
  mediation
  mediator
  mediators
`)
