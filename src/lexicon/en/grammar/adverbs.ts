import { having } from '../../having.ts'

/** Words other than those in "-ly" that stand beside a verb without being part of what it says. */
export const adverbs = having('adverb')
