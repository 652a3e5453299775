import { having } from '../../having.ts'

/** Adverbs that are a part of what is said. */
export const contentAdverbs = having('content-adverb')

/** Before what somebody speaks of; not a part of it. */
export const topicPrepositions = having('topic-preposition')

/** Prepositions of phrases that tell when, where, to whom and of what something is said. */
export const asidePrepositions = having('aside-preposition')

/** With an indefinite article after them, they tell of the saying: "in a statement". */
export const statementPrepositions = having('statement-preposition')

/** Directly before a quotation, they show that it is the content. */
export const quotationOpeners = having('quotation-opener')

/** Nothing but the content follows these. */
export const contentMarks = having('content-mark')

/** Verbs that pass a saying on, so that its content may follow them: "in a letter published on Monday that". */
export const publishingVerbs = having('publishing-verb')
