import { having } from '../../having.ts'

/** Capitalized titles of offices that follow the name of a place: "Leeds Mayor", "Idaho Gov.". */
export const roleWords = having('role-word')
