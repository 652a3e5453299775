import { having } from '../../having.ts'

/** Behind a form of "be": hit by a bullet, and nobody says yet whether killed. */
export const shotParticiples = having('shot-participle')

/** With those hit as object: "shot two men". */
export const shotVerbs = having('shot-verb')
