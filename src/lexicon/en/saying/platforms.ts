import { having } from '../../having.ts'

/** Where somebody posts or is on the air: "wrote on Twitter", "said on CNN". */
export const platforms = having('platform')
