import { having } from '../../having.ts'

/** Who hears what nobody in particular is said to say: "the jury heard that". */
export const courts = having('court')
