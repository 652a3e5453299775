import { having } from '../../having.ts'

/** Nouns of the people and things of a place that follow its name: "Lincoln residents", "Paris police". */
export const inhabitants = having('inhabitant')
