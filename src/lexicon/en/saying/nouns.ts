import { having } from '../../having.ts'

/** Nouns that report what follows them: "the claim that", "a warning that". */
export const nounsOfSaying = having('noun-of-saying')
