import { having } from '../../having.ts'

/** Verbs whose object is whoever is told. */
export const tellingVerbs = having('telling-verb')

/** In the passive, these name whoever is told, and nobody who tells: "Residents were told to stay indoors." */
export const informingVerbs = having('informing-verb')

/** Verbs whose object may be a medium: "told Reuters". */
export const briefingVerbs = having('briefing-verb')

/** The plainest verbs of saying, whose content is surest. */
export const plainVerbs = having('plain-verb')

/** Lead from whoever does something in the passive to what he says: "described by officials as". */
export const passiveLinks = having('passive-link')

/** Lead from somebody who was told to what. */
export const toldLinks = having('told-link')

/** After whoever is spoken to, these show that the phrase goes on. */
export const hearerJoins = having('hearer-join')

/** Follow whoever is spoken to. */
export const afterHearer = having('after-hearer')

/** End a longer phrase for whoever is spoken to. */
export const afterHearerPhrase = having('after-hearer-phrase')
