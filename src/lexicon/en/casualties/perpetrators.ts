import { having } from '../../having.ts'

/** Plural and collective nouns for those who do harm, as the subject of its verb: "Israeli forces killed". */
export const perpetrators = having('perpetrator')
