import { having } from '../../having.ts'

/** Words behind cases of a disease by which they were none: "the two suspected cases tested negative". */
export const disproofs = having('disproof')
