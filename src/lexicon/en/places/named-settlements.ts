import { words } from '../../words.ts'

/** Nouns of settlements, behind which "of" leads to a name also where no gazetteer has it: "the hamlet of Accopampa". */
export const namedSettlements = words(`
  city
  town
  towns
  village
  villages
  hamlet
  hamlets
  suburb
  neighborhood
  neighbourhood
  settlement
  commune
  municipality
  township
  district
  locality
`)
