import { having } from '../../having.ts'

/** Words for a side of a place: "north of Mosul", "the outskirts of Paris". */
export const directions = having('direction')
