import { having } from '../../having.ts'

/** Diseases that are counted in cases and treated: "312 cases of cholera". */
export const diseases = having('disease')
