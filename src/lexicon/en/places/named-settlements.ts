import { having } from '../../having.ts'

/** Nouns of settlements, behind which "of" leads to a name also where no gazetteer has it: "the hamlet of Accopampa". */
export const namedSettlements = having('named-settlement')
