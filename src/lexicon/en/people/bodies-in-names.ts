import { having } from '../../having.ts'

/** Nouns of bodies that are so only within a name: "Evening Post", "United Nations"; "the post" by itself is none. */
export const bodiesInNames = having('body-in-name')
