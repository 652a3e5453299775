import { having } from '../../having.ts'

/** Nouns of public bodies, which nobody calls a company, a charity or a group. */
export const publicBodies = having('public-body')
