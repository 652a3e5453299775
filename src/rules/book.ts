import type { Config } from '../model/config.ts'
import type { Document } from '../model/document.ts'
import type { Span } from '../model/span.ts'
import type { Attributed, Extracted } from '../model/stage.ts'
import type { Drafts } from '../model/verdict.ts'
import type { Rule } from './rule.ts'

/** What the rules of a book are asked about. */
export type Over =
  | 'matches' // of the rule's own pattern, over tokens or over the text of a sentence
  | 'names' // of the gazetteer
  | 'places'
  | 'claims'
  | 'figures'
  | 'quotations'
  | 'sayings'
  | 'sentences'

/** Something that a rule found, as its stage gave it out. */
export interface Finding extends Span {
  readonly rule: string
  readonly value: unknown
}

/** What an article is on its way through the pipeline; each is made when it is first asked for. */
export interface LazyStages {
  readonly config: Config
  readonly document: Document
  readonly extracted: Extracted
  readonly attributed: Attributed
  readonly drafts: Drafts
}

/**
 * The rules of one kind. Each id begins with the name of its book; several books may share a name.
 *
 * `rules` is every rule whose id the stage may write down, in the order of their precedence where they have one.
 */
export interface RuleBook {
  readonly name: string
  readonly over: Over
  readonly rules: readonly Rule<never, unknown>[]
  /** What the whole extractor or stage finds by these rules, with its gates and whatever settles between them, in text order. */
  readonly find: (way: LazyStages) => readonly Finding[]
}
