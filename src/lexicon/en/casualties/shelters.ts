import { having } from '../../having.ts'

/** Verbs of being or coming somewhere, before a place of shelter. */
export const shelterVerbs = having('shelter-verb')

/** Where those who lost or left their homes stay. */
export const shelterNouns = having('shelter-noun')
