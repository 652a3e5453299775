import { having } from '../../having.ts'

/** Verbs by which somebody denies what "reports that" or the like introduces: "dismissed reports that 150 people had died". */
export const denials = having('denial')

/** Nouns for what is denied: an account or a count. */
export const accounts = having('account')

/** Adverbs that set an account aside for a later one: "first said that three had died". */
export const firstly = having('firstly')

/** Adverbs that do so only behind "had", and where a later account is told. */
export const formerly = having('formerly')

/** Verbs of such an account. */
export const accountVerbs = having('account-verb')

/** Words behind people by which they are none of those counted: "two bodies had been counted twice". */
export const miscounts = having('miscount')
