import { having } from '../../having.ts'

/** Verbs whose "-ing" form tells a deed and no words: "Hugh Hill, defending Mary Ford, told". */
export const deeds = having('deed')
