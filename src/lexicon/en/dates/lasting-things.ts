import { having } from '../../having.ts'

/** What may be "six months old" without being alive: its age is how long it has lasted. */
export const lastingThings = having('lasting-thing')
