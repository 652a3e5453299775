import { having } from '../../having.ts'

/** Verbs by which somebody dies at his own hand, with the pronoun: "before killing himself". */
export const ownDeaths = having('own-death')
