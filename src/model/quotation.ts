import type { Extent } from './anchor.ts'
import type { Attribution, ClaimForm } from './claim.ts'
import type { Located, Span } from './span.ts'

/** A stretch within quotation marks, found before anybody asks who said it. */
export interface QuotationMention extends Located {
  /** The tokens from the opening mark to the closing one. */
  readonly extent: Extent
  /** From the opening mark to the closing one, both inside; equals the content where a mark is missing. */
  readonly marks: Span
  /** speech: words that somebody said; words: a scare quote, a title, a nickname. */
  readonly use: 'speech' | 'words'
  /** Whether the quotation continues in the next paragraph (it is left open at the paragraph's end). */
  readonly continues: boolean
  /** Index of its paragraph. */
  readonly paragraph: number
  readonly rule: string
}

/** Reported content with its source: what becomes a direct, mixed or indirect claim. */
export interface Report {
  readonly form: Exclude<ClaimForm, 'narrative'>
  /** The content, without its quotation marks; several when it is interrupted or continues in the next paragraph. */
  readonly spans: readonly Span[]
  readonly quoted: readonly Span[]
  readonly attribution: Attribution | null
  readonly negated: boolean
  readonly hypothetical: boolean
  /** Whether somebody is said to have said it; false for words in marks that no verb reports. */
  readonly told: boolean
  /** 0 to 1: how likely content and speaker both are right. */
  readonly confidence: number
  readonly rules: readonly string[]
}
