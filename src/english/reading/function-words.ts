import { functionWords } from '../../lexicon/en/grammar.ts'
import { listedIn } from '../../text/one-of.ts'

/** What a function word may be, as bits; most may be several. */
export const MAY = {
  article: 1 << 0,
  demonstrative: 1 << 1,
  possessive: 1 << 2,
  quantifier: 1 << 3,
  pronoun: 1 << 4,
  expletive: 1 << 5,
  relative: 1 << 6,
  subordinator: 1 << 7,
  coordinator: 1 << 8,
  preposition: 1 << 9,
  particle: 1 << 10,
  infinitive: 1 << 11,
  genitive: 1 << 12,
  negation: 1 << 13,
  adverb: 1 << 14,
  auxiliary: 1 << 15,
  modal: 1 << 16,
  future: 1 << 17,
  /** What no code asks for, of which a word may be as well. */
  other: 1 << 18,
} as const

type AuxiliaryVerb = 'be' | 'have' | 'do' | 'get'
type AuxiliaryForm = 'present' | 'past' | 'base' | 'participle' | 'gerund'

/** A function word with all that it may be. */
export interface FunctionWord {
  readonly classes: number
  /** Of a form of be, have, do or get: which verb, and which form. */
  readonly verb: AuxiliaryVerb | null
  readonly form: AuxiliaryForm | null
}

const VERBS: readonly string[] = ['be', 'have', 'do', 'get'] satisfies AuxiliaryVerb[]
const FORMS: readonly string[] = ['present', 'past', 'base', 'participle', 'gerund'] satisfies AuxiliaryForm[]

/**
 * What is known of a function word; null for every other word.
 *
 * @example functionWord(token of 'her')?.classes // MAY.possessive | MAY.pronoun
 */
export const functionWord = listedIn(new Map(Array.from(functionWords, ([word, line]) => [word, read(line)])))

function read(line: string): FunctionWord {
  const classes = line.split(' ')
  return {
    classes: classes.reduce((bits, one) => bits | (one in MAY ? MAY[one as keyof typeof MAY] : MAY.other), 0),
    verb: (classes.find((one) => VERBS.includes(one)) as AuxiliaryVerb | undefined) ?? null,
    form: (classes.find((one) => FORMS.includes(one)) as AuxiliaryForm | undefined) ?? null,
  }
}

/** Whether a word may be of any of some classes, whatever else it may be. */
export function mayBe(token: { readonly word: number } | undefined, any: number): boolean {
  return anyOf(functionWord(token)?.classes ?? 0, any)
}

/** Whether some classes have any of some others. */
export const anyOf = (classes: number, any: number): boolean => (classes & any) !== 0
