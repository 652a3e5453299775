import { having } from '../../having.ts'

/** Small words within a name. */
export const nameParticles = having('name-particle')
