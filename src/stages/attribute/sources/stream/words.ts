import {
  adverbs,
  auxiliaries,
  commaOrDash,
  dashes,
  determiners,
  possessiveMarks,
  prepositions,
  subjectPronouns,
  subordinators,
} from '../../../../lexicon/en/grammar.ts'
import { enroll, holds, type NumberSet, numberSet } from '../../../../text/pattern/vocabulary.ts'

/** A word, or a set of words, as the numbers that tokens carry: so that asking for one compares no strings. */
export type Word = number
export type Words = NumberSet

/** What is not a word, or one that no rule asks for. */
export const NO_WORD = 0

/** @example const THAT = word('that') */
export const word = (one: string): Word => enroll(one)

/** Whether a word is one of a set. */
export const isOf = (set: Words, one: Word): boolean => holds(set, one)

const PREPOSITIONS = numberSet(prepositions)
const SUBORDINATORS = numberSet(subordinators)
const AUXILIARIES = numberSet(auxiliaries)
const ADVERBS = numberSet(adverbs)
const DETERMINERS = numberSet(determiners)
const SUBJECT_PRONOUNS = numberSet(subjectPronouns)

export const isPreposition = (one: Word): boolean => holds(PREPOSITIONS, one)
export const isSubordinator = (one: Word): boolean => holds(SUBORDINATORS, one)
export const isAuxiliaryWord = (one: Word): boolean => holds(AUXILIARIES, one)
export const isKnownAdverb = (one: Word): boolean => holds(ADVERBS, one)
export const isDeterminer = (one: Word): boolean => holds(DETERMINERS, one)
export const isSubjectPronoun = (one: Word): boolean => holds(SUBJECT_PRONOUNS, one)

export const ABOUT = word('about')
export const ACCORDING = word('according')
export const AND = word('and')
export const AS = word('as')
export const AT = word('at')
export const BE = word('be')
export const BY = word('by')
export const NOR = word('nor')
export const NOT = word('not')
export const OF = word('of')
export const THAT = word('that')
export const THE = word('the')
export const TO = word('to')
export const WHEN = word('when')
export const WHERE = word('where')
export const WHO = word('who')
export const WITH = word('with')
export const COMMA = word(',')
export const COLON = word(':')
export const SEMICOLON = word(';')
export const HYPHEN = word('-')
export const LONG_DASH = word('—')

/** What stands between two of these is an aside. */
export const DASHES = numberSet(dashes)
export const COMMA_OR_DASH = numberSet(commaOrDash)
/** Makes an owner of what comes before it. */
export const POSSESSIVE = numberSet(possessiveMarks)
