import { having } from '../../having.ts'

/** Numbers that a plural follows. */
export const severalWords = having('several-word')

/** Numbers that begin a figure. */
export const countWords: ReadonlySet<string> = new Set([...severalWords, ...having('count-word')])

/** Further numbers that begin a figure after "about". */
export const fractionalCounts = having('fractional-count')

/** Stand before a figure and belong to it. */
export const beforeCounts = having('before-count')

/** After "at" these begin a figure. */
export const superlatives = having('after-at')
