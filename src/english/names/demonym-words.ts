import { demonyms } from '../../lexicon/en/places/demonyms.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'

/** The demonyms as they are written, "Peruvian", "Peruvians", with the codes of their countries. */
export const demonymWords: readonly string[] = demonyms.split(/[:;\n]/u).map((word) => word.trim())

const written: ReadonlySet<string> = new Set(demonymWords)

/** Whether a token is a demonym: "Peruvian", not "peruvian" and not "Polish" in capitals. */
export const isDemonym = formIs(({ text }) => written.has(text))

/** Whether it is one in whatever case: "polish". */
export const isDemonymInAnyCase = oneOf(demonymWords.map((word) => word.toLowerCase()))
