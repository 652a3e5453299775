import { having } from '../../having.ts'

/** Before a past form these show that it is an adjective: "as detailed", "new alleged cases". */
export const beforeParticiple = having('before-participle')

/** Open the object or the clause that shows a verb: "critics claim the". */
export const objectOpeners = having('object-opener')
