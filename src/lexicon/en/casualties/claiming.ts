import { having } from '../../having.ts'

/** Verbs by which a side of a fight boasts of what nobody confirms. */
export const claims = having('claiming')

/** What stands behind such a verb where its content follows: "claimed to have killed", "claims it killed". */
export const claimed = having('claimed-after')
