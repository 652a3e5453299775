import { having } from '../../having.ts'

/** Roles that nobody has for a surname: behind a body's name they are an office in it, "Carbon Motors CEO". */
export const offices = having('office')
