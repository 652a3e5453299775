import { having } from '../../having.ts'

/** Verbs whose content is a quotation or a clause, never a plain noun phrase: "said the plan" is no content, "said the plan failed" is. */
export const clauseVerbs = having('clause-verb')
