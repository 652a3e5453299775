import { having } from '../../having.ts'

/** Nouns of what is done to a place: "the attack on", "the shelling of". */
export const attacks = having('attack')
