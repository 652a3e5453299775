import { having } from '../../having.ts'

/** Words that may stand between a preposition and the name of a place, beside those for its parts and kinds: "from the nearby village of Tarma". */
export const describers = having('describer')
