import { having } from '../../having.ts'

/** Verbs that name the addressee first: "told reporters that", "warned residents to". */
export const addressedVerbs = having('addressed-verb')
