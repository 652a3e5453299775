import { words } from '../../words.ts'

/** Words that may stand between a preposition and the name of a place, beside those for its parts and kinds: "from the nearby village of Tarma". */
export const describers = words(`
  the
  a
  nearby
  neighboring
  neighbouring
`)
