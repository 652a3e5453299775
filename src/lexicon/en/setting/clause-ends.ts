import { having } from '../../having.ts'

/** Words and marks that end a clause: a time or an event beyond them is not told of what stands before. */
export const clauseEnds = having('clause-end')

/** Words that begin a clause of its own after a figure: "five died, and in another attack three". */
export const clauseBeginnings = having('clause-beginning')
