import { having } from '../../having.ts'

/** Ranks and offices that stand before a name and are no part of it; with and without their full stop. */
export const ranks = having('rank')
