import { having } from '../../having.ts'

/** What people live in or as, counted instead of them: households are a unit of their own. */
export const householdNouns = having('household-noun')
