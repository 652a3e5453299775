import { having } from '../../having.ts'

/** Small words within a name of a place, which stay uncapitalized: "Rio de Janeiro", "Stow on the Wold", "al-Bab". */
export const particles = having('particle')
