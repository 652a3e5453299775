import { inflect } from '../../../../english/forms/inflection.ts'

/** Every form of some verbs. */
export const formsOf = (verbs: ReadonlySet<string>): string[] =>
  [...verbs].flatMap((verb) => inflect(verb).map(([form]) => form))

/** Some nouns with every plural that they may have; those that they have not cost nothing. */
export const spellingsOf = (nouns: ReadonlySet<string>): string[] =>
  [...nouns].flatMap((noun) => [noun, `${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies')])
