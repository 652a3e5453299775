import { valued } from '../../having.ts'

/** Plurals that no rule makes of their singular. */
export const irregularPlurals = valued('plural-of')
