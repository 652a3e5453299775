import type { NounClass } from '../../model/noun-class.ts'
import type { QuotationMention } from '../../model/quotation.ts'
import type { Span } from '../../model/span.ts'
import type { SpeakerMention } from '../../model/speaker.ts'
import type { SayingVerb } from '../forms/saying-verbs.ts'
import type { Count } from '../numbers/quantity.ts'

/** A half-open range of indices into the tokens of a sentence. */
export interface Range {
  readonly from: number
  readonly to: number
}

export type ChunkType =
  /** A noun phrase whose head is a common noun: "two wounded soldiers", "the general's house". */
  | 'noun'
  /** A noun phrase whose head is a name: "the mayor Ada Holt", "Leeds". */
  | 'name'
  /** A pronoun, or a determiner that stands for its noun: "they", "many", "those". */
  | 'pronoun'
  /** A number without a noun: "30,000", "at least 12". */
  | 'number'
  /** A verb with all its auxiliaries: "had not been killed". */
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  /** A comma, a dash, a bracket, a quotation mark, the stop. */
  | 'mark'
  /** Dates and quotations, where the caller has found them. */
  | 'date'
  | 'quotation'
  /** A word or a mark that has not been read as anything yet. */
  | 'word'
  /** The end of a sentence in a passage of several; it has no token. */
  | 'stop'
  | 'other'

/**
 * A stretch of a sentence that is read as one thing. Chunks cover every token of the sentence once, in text order.
 *
 * All are of one shape, so that loops over them stay quick: `noun` is there for noun, name, pronoun and number, `verb` for verb.
 */
export interface Chunk extends Span, Range {
  readonly type: ChunkType
  /** Index of its sentence in the document, to whose tokens `from` and `to` point. */
  readonly sentence: number
  /** As it is written; empty where it is not a single word. */
  readonly text: string
  /** The last word in lower case, which tells function words and marks. */
  readonly lower: string
  /** The number of a single word, of those that are asked for somewhere; and the same outside quotation marks. */
  readonly word: number
  readonly free: number
  /** Whether it is a word within quotation marks that make no quotation. */
  readonly quoted: boolean
  /** False where the words allow another reading that cannot be ruled out. */
  readonly sure: boolean
  readonly noun: NounPhrase | null
  readonly verb: VerbGroup | null
  /** What extractors found here, and the cue that a verb group is. */
  readonly mention: SpeakerMention | null
  readonly quotation: QuotationMention | null
  readonly cue: Cue | null
}

/** What opens a noun phrase. */
export type Determiner = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'quantifier' | 'negative'

export interface NounPhrase {
  /** Index of the token that is its head: "houses" of "two of the burnt houses"'s second phrase. */
  readonly head: number
  /** The head in lower case and in the singular. */
  readonly lemma: string
  /** Null where neither the noun nor its determiner says: "fish", a name, "which". */
  readonly number: 'singular' | 'plural' | null
  readonly determiner: Determiner | null
  /** "at least 12" of "at least 12 civilians", and how many that is; vague numbers have no value of their own. */
  readonly quantity: (Range & { readonly count: Count }) | null
  /** "two of the soldiers": a part of what the rest of the phrase means. */
  readonly partitive: boolean
  /** The words between determiner or number and the head: "heavily armed" of "two heavily armed men". */
  readonly modifiers: Range
  /** Whose it is, with the mark: "the general's" of "the general's house". */
  readonly owner: Range | null
  readonly class: NounClass | 'unknown'
  readonly name: NameReading | null
}

/** The name in a noun phrase, with what introduces it. */
export interface NameReading extends Range {
  /** Title or role before it: "Gen." of "Gen. Omar al-Said", "company spokesman" of "company spokesman Karl Brandt". */
  readonly title: Range | null
  /** "Jr.", "III", "MP" after it. */
  readonly suffix: Range | null
}

export interface VerbGroup {
  /** Index of the token of the full verb, or of the last auxiliary where there is none: "was" of "he was ill". */
  readonly head: number
  readonly lemma: string
  readonly voice: 'active' | 'passive'
  /** Null where it is not finite: "to leave", "leaving". */
  readonly tense: 'past' | 'present' | 'future' | null
  readonly perfect: boolean
  readonly progressive: boolean
  readonly mood: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly negated: boolean
  /** "could" of "could not have been seen"; null where there is none, and for the future's "will". */
  readonly modal: string | null
  /** "up" of "was blown up". */
  readonly particle: string | null
}

/** How a verb of saying is used in its clause. */
export type CueUse = 'finite' | 'infinitive' | 'participle' | 'passive'

/** What a verb group says beyond its grammar where its verb is one of saying: "has also repeatedly warned". */
export interface Cue {
  readonly verb: SayingVerb
  readonly use: CueUse
  /** Where the verb itself stands, all words of a phrase among it. */
  readonly head: Span
  readonly group: VerbGroup
  /** Whether the verb itself is a base form: "would say", "to say", "they say". */
  readonly base: boolean
}
