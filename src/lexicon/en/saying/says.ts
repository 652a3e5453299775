import { having } from '../../having.ts'

/** Verbs that report without taking a side, in their base form; a phrase is inflected in its first word. */
export const says = having('says')
