import { having } from '../../having.ts'

/** Organizations whose names would else be read as a person's: "Reuters", "Red Cross". */
export const outlets = having('outlet')
