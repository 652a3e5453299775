import { having } from '../../having.ts'

/** Forms of "be" and "get", which make a participle passive. */
export const passiveAuxiliaries = having('passive-auxiliary')
