import { having } from '../../having.ts'

/** Verbs of giving a name away: "asked not to be named". */
export const namingVerbs = having('naming-verb')

/** Lead to what somebody asked for. */
export const anonymityLinks = having('anonymity-link')

/** What somebody asks for who will not be quoted, or declines to give. */
export const withheldThings = having('withheld-thing')

/** Follow whoever was only called or rung up. */
export const afterSummoned = having('after-summoned')
