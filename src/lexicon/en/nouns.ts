import { valued } from '../having.ts'

/** The class of nouns that WordNet lacks, or whose first sense in WordNet is not the one that news means. */
export const ownNounClasses = valued('class')
