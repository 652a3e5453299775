import { demonyms } from '../../lexicon/en/places/demonyms.ts'

/** The demonyms as they are written, "Peruvian", "Peruvians", with the codes of their countries. */
export const demonymWords: readonly string[] = demonyms.split(/[:;\n]/u).map((word) => word.trim())
