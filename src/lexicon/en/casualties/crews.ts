import { having } from '../../having.ts'

/** Collective nouns behind which "of" and a number tell how many people they are: "a family of six", "its crew of four". */
export const crews = having('crew')
