import { having } from '../../having.ts'

/** Given names that women and men bear alike, and that tell no gender. */
export const unisexNames = having('unisex-name')
