import { having } from '../../having.ts'

/** What somebody speaks or writes in: "in a statement", "during an interview". */
export const media = having('medium')
