import { having } from '../../having.ts'

/** Nouns of those who rule, who act from where they sit: "the government in Kinshasa put the number at 61". */
export const rulers = having('ruler')

/** Nouns of bodies that act from where they sit, and of the buildings that they sit in: "the court in Tarma was bombed". */
export const offices = having('seat-office')
