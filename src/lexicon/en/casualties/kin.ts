import { having } from '../../having.ts'

/** Relatives, whose loss is their death: "lost her husband and two grandsons". */
export const kin = having('kin')

/** Relatives of whom children are counted: "a mother of three". */
export const parents = having('parent')
