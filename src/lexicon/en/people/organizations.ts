import { having } from '../../having.ts'

/** Nouns of bodies that speak as one. */
export const organizationNouns = having('organization-noun')
