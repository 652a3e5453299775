import { valued } from '../having.ts'

/** The class of nouns whose first sense in WordNet is not the one that news means, or that WordNet does not have. */
export const ownNounClasses = valued('class')
