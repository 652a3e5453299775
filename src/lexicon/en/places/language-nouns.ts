import { having } from '../../having.ts'

/** Words behind the name of a people by which it is their language: "French lessons". */
export const languageNouns = having('language-noun')
