import { having } from '../../having.ts'

/** Words of bringing people away, behind which "from" is where it happened: "evacuated 300 people from Tarma". */
export const removalWords = having('removal-word')
