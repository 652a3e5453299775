import { having } from '../../having.ts'

/** With what people are brought to a hospital: "admitted with burns". */
export const woundNouns = having('wound-noun')

/** What somebody breaks who is hurt: "broke a leg". */
export const bones = having('bone')
