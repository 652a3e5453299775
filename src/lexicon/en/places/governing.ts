import { having } from '../../having.ts'

/** Verbs behind the name of a place that stands for its government, people or team: "Ankara denied". */
export const governing = having('governing')
