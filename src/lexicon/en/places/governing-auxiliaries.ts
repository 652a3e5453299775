import { having } from '../../having.ts'

/** Auxiliaries behind which a place is a government: "London must decide", but not "a home in London must close". */
export const governingAuxiliaries = having('governing-auxiliary')
