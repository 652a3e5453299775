import { having } from '../../having.ts'

/** Words for a part of a place that stand before its name: "northern Mali", "downtown Beirut". */
export const partWords = having('part-word')
