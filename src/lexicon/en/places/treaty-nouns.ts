import { having } from '../../having.ts'

/** Nouns of treaties, formats, diseases and the like, which bear the names of places without being there: "Geneva Conventions". */
export const treatyNouns = having('treaty-noun')
