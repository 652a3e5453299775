/**
 * What is asked again and again of each word of a sentence with harm, as bits: read from the lexicon once and kept on the item.
 *
 * `between` to `inside` are of phrases for people and of measures too, `ofThem` of phrases alone.
 */
export const TRAIT = {
  known: 1,
  between: 1 << 1,
  aside: 1 << 2,
  inside: 1 << 3,
  /** A noun for people; more than one of them. */
  person: 1 << 4,
  plural: 1 << 5,
  harm: 1 << 6,
  /** A function word, at which a noun phrase ends. */
  closed: 1 << 7,
  adverb: 1 << 8,
  helper: 1 << 9,
  descriptive: 1 << 10,
  /** A word of a name. */
  name: 1 << 11,
  noName: 1 << 22,
  crew: 1 << 12,
  /** What a phrase for people may begin with. */
  nobody: 1 << 13,
  crewArticle: 1 << 14,
  article: 1 << 15,
  pronoun: 1 << 16,
  quantity: 1 << 17,
  killing: 1 << 18,
  /** Whether a noun phrase cannot continue here, which the words around tell too; and whether that was asked. */
  ends: 1 << 19,
  endsAsked: 1 << 20,
  /** A phrase for some of those named before. */
  ofThem: 1 << 21,
  /** After which a single person may stand without an article: a colon, "kill", "and", a comma, "of". */
  leads: 1 << 23,
  /** Words that a noun phrase after a number is read by. */
  attribute: 1 << 24,
  household: 1 << 25,
  thing: 1 << 26,
  measure: 1 << 27,
} as const

/** Bits of a first word that may open a phrase for people without being a name. */
export const OPENING = TRAIT.nobody | TRAIT.crewArticle | TRAIT.article | TRAIT.pronoun | TRAIT.quantity
