import { having } from '../../having.ts'

/** Counts that give no number. */
export const vagueCounts = having('vague-count')
