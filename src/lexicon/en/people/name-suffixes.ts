import { having } from '../../having.ts'

/** What follows a surname: "Martin King Jr.". */
export const nameSuffixes = having('name-suffix')
