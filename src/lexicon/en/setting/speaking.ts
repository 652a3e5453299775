import { having } from '../../having.ts'

/** Verbs of telling something to those who are named next: "told reporters in Tarma". */
export const addressing = having('addressing')

/** Verbs of saying that are followed by where it was said: "said in Tarma". */
export const saidWhere = having('said-where')
