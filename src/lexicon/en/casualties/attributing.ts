import { having } from '../../having.ts'

/** Verbs that lay a harm to somebody: whoever stands behind "to" is its author, and no victim. */
export const attributing = having('attributing')
