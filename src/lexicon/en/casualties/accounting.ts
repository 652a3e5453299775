import { having } from '../../having.ts'

/** Words of a sentence whose figures may stand for the same people: a total, or another source's count. */
export const accounting = having('accounting')
