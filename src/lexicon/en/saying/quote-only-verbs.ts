import { having } from '../../having.ts'

/** Verbs that report speech only beside a quotation: "he smiled", "she began" by themselves report nothing. */
export const quoteOnlyVerbs = having('quote-only-verb')
