import type { Article, Region, RegionKind } from './article.ts'
import type { Span } from './span.ts'
import type { Trace } from './trace.ts'

/**
 * A word, number or mark of a sentence.
 *
 * Hyphens and apostrophes split words: "44-day" is `44 - day`, "Dufour's" is `Dufour 's`, "don't" is `do n't`; abbreviations
 * ("U.S.", "Mr.", "p.m.") and numbers ("1,200", "3.30") stay whole.
 */
export interface Token extends Span {
  readonly text: string
  /** Lower case, with curly apostrophes made straight. */
  readonly lower: string
  /** Its number among the words that patterns and lists name, so that nobody looks it up in a list by its letters; 0 in none. */
  readonly word: number
  /** Whether white space precedes it. False for the second half of "44-day". */
  readonly spaced: boolean
  readonly kind: 'word' | 'number' | 'mark'
  readonly form: Form
}

/** A word as it is written, which is kept from text to text, with what was read off its letters (text/of-form.ts). */
export interface Form {
  readonly text: string
  readonly lower: string
  readings: unknown[] | null
  tests: number[] | null
  /** What it is to the tagger; null until that asks. */
  pieces: readonly number[] | null
}

export interface Sentence extends Span {
  readonly index: number
  readonly text: string
  readonly tokens: readonly Token[]
  readonly region: RegionKind
  /** Index of its paragraph in the document. */
  readonly paragraph: number
}

export interface Paragraph extends Span {
  readonly index: number
  readonly region: RegionKind
  /** Its sentences, as a range of indices into the document's. */
  readonly sentences: { readonly from: number; readonly to: number }
}

/** An article cut into regions, paragraphs, sentences and tokens; every offset is into the article's text. */
export interface Document {
  readonly article: Article
  readonly regions: readonly Region[]
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  /** Whether it is read at all: false for an article in another language. */
  readonly readable: boolean
  /** Who hears how it is read; null in a run. */
  readonly trace: Trace | null
}
