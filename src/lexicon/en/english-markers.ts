import { having } from '../having.ts'

/** Frequent words of English that are words of no other language that news is written in. */
export const englishMarkers = having('english-marker')
