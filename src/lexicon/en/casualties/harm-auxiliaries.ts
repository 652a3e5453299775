import { having } from '../../having.ts'

/** Forms of "be" and what stands for it in a passive. */
export const beForms = having('be')

/** Verbs that may stand before a participle or a state: "have been", "could be", "is to be". */
export const helpers = having('helper')

/** Verbs of report and belief between the victims and what befell them: "12 are feared to have been killed". */
export const reporting = having('reporting')

/** Verbs that link people with their state: "remained missing", "was pronounced dead". */
export const linkingVerbs = having('linking-verb')

/** Adverbs and the like between the victims and the word of harm that are not in "-ly". */
export const harmAdverbs = having('harm-adverb')
