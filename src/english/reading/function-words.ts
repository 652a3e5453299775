import { functionWords } from '../../lexicon/en/grammar.ts'

/** What a function word may be; most may be several. */
type FunctionClass =
  | 'article'
  | 'demonstrative'
  | 'possessive'
  | 'quantifier'
  | 'pronoun'
  | 'expletive'
  | 'relative'
  | 'subordinator'
  | 'coordinator'
  | 'preposition'
  | 'partitive'
  | 'particle'
  | 'infinitive'
  | 'genitive'
  | 'negation'
  | 'adverb'
  | 'auxiliary'
  | 'modal'
  | 'future'

type AuxiliaryVerb = 'be' | 'have' | 'do' | 'get'
type AuxiliaryForm = 'present' | 'past' | 'base' | 'participle' | 'gerund'

/** A function word with all that it may be. */
export interface FunctionWord {
  readonly classes: ReadonlySet<string>
  /** Of a form of be, have, do or get: which verb, and which form. */
  readonly verb: AuxiliaryVerb | null
  readonly form: AuxiliaryForm | null
}

const VERBS: readonly string[] = ['be', 'have', 'do', 'get'] satisfies AuxiliaryVerb[]
const FORMS: readonly string[] = ['present', 'past', 'base', 'participle', 'gerund'] satisfies AuxiliaryForm[]

const entries = new Map<string, FunctionWord>()

for (const [word, line] of functionWords) {
  const classes = line.split(' ')
  entries.set(word, {
    classes: new Set(classes),
    verb: (classes.find((one) => VERBS.includes(one)) as AuxiliaryVerb | undefined) ?? null,
    form: (classes.find((one) => FORMS.includes(one)) as AuxiliaryForm | undefined) ?? null,
  })
}

/**
 * What is known of a function word; null for every other word.
 *
 * @example functionWord('her')?.classes // possessive, pronoun
 */
export const functionWord = (lower: string): FunctionWord | null => entries.get(lower) ?? null

/** Whether a word may be of a class, whatever else it may be. */
export function mayBe(lower: string | undefined, of: FunctionClass): boolean {
  return lower !== undefined && (entries.get(lower)?.classes.has(of) ?? false)
}
