import type { RegionKind } from '../../../../model/article.ts'
import type { Rule } from '../../../../rules/rule.ts'

/** What is known of a name in its sentence, beside its letters and its neighbours. */
interface NameInSentence {
  readonly region: RegionKind
  /** Whether a bracket opens before it, as before the agency of a dateline: "(Tribune)". */
  readonly isBracketed: boolean
  /** Whether "in" or "near" stands before it: "By Ada Holt in Leeds". */
  readonly isLocated: boolean
  /** What the same word elsewhere in the article is worth: a surname there, or a word in lower case. */
  readonly elsewhere: number
}

/** What all names of the article tell of one. */
interface NameInArticle {
  /** Whether it is plainly a place elsewhere. */
  readonly isPlain: boolean
  /** Whether it lies in a country that the article is about, and nothing speaks against it. */
  readonly isLocal: boolean
}

/** A dateline is a place and little else; a byline is people. */
const DATELINE = 5
const BYLINE = -9
/** What it is worth to be plainly a place elsewhere in the article, and to lie in a country that the article is about. */
const REPEATED = 3
const LOCAL = 1

const unlessZero = (weight: number): number | null => (weight === 0 ? null : weight)

/** Each that holds weighs in. */
export const ofSentence: readonly Rule<NameInSentence, number>[] = [
  {
    id: 'places/rest-of-article',
    read: ({ elsewhere }) => unlessZero(elsewhere),
    examples: ['Hugh {Wellington} left. Then {Wellington} was tired.'],
    rejects: ['The army left Wellington.'],
  },
  {
    id: 'places/in-dateline',
    read: ({ region, isBracketed }) => (region !== 'dateline' ? null : isBracketed ? -DATELINE : DATELINE),
    examples: ['{GANJA}, {Azerbaijan}, Oct. 15 — The army withdrew at dawn.'],
    rejects: ['The army left Ganja on Oct. 15.'],
  },
  {
    id: 'places/in-byline',
    read: ({ region, isLocated }) => (region === 'byline' && !isLocated ? BYLINE : null),
    examples: ['By Mert {Paris}\n\nThe army withdrew at dawn.'],
    rejects: ['The army left Paris at dawn.'],
  },
]

/** By how much a place next to a name in a list raises it. */
export const inList: Rule<number, number> = {
  id: 'places/listed',
  read: unlessZero,
  examples: ['They fled to Kutum and {Mellit}.'],
  rejects: ['They fled to Mellit.'],
}

/** The first that holds decides. */
export const ofArticle: readonly Rule<NameInArticle, number>[] = [
  {
    id: 'places/plain-elsewhere',
    read: ({ isPlain }) => (isPlain ? REPEATED : null),
    examples: ['The army left {Armenia}. Nobody in {Armenia} knew why.'],
    rejects: ['Mellit was quiet.'],
  },
  {
    id: 'places/in-country-of-article',
    read: ({ isLocal }) => (isLocal ? LOCAL : null),
    examples: ['They left Khartoum and Sudan. {Mellit} was quiet.'],
    rejects: ['Mellit was quiet.'],
  },
]
