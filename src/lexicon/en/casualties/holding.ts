import { having } from '../../having.ts'

/** Participles of holding that mean arrest unless what follows says otherwise: "were being held", "have been caught". */
export const heldParticiples = having('held-participle')

/** What stands behind "held" or "caught" where nobody is arrested: "held responsible", "caught in the crossfire". */
export const heldOtherwise = having('held-otherwise')
