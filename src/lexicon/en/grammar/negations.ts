import { having } from '../../having.ts'

export const negations = having('not')
