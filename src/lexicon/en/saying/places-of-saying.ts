import { having } from '../../having.ts'

/** Open a phrase between speaker and verb that tells of the saying: "Hill, speaking in Rome, said". */
export const speakingForms = having('speaking-form')

/** Open a phrase that tells when or where something is said. */
export const sayingPlaceOpeners = having('saying-place-opener')

/** Of these, prepositions that a name of a medium may follow directly: "on Telegram". */
export const mediumNamers = having('medium-namer')

/** Prepositions before a medium: "in a statement". */
export const mediumOpeners: ReadonlySet<string> = new Set([...mediumNamers, ...having('medium-opener')])

/** Lead to the source of what was said: "This is stated in the report." */
export const statedLinks = having('stated-link')
