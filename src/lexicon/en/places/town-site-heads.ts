import { having } from '../../having.ts'

/** Nouns that end the name of a site that is mostly spoken of by its town: "Colville Airport" is Colville's. */
export const townSiteHeads = having('town-site-head')
