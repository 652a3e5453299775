import { having } from '../../having.ts'

/** What the name of a place that no gazetteer has may end before: "in Zorba on Monday", but not "in Zorba custody". */
export const afterNames = having('after-name')
