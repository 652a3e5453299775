import { having } from '../../having.ts'

/** Nouns that end the name of a body, building or paper which bears a place in it: "Leeds Crown Court", "Chicago Tribune". */
export const nameBodies = having('name-body')
