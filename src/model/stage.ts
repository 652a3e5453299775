import type { ArticleSpeaker } from './article.ts'
import type { Assertion } from './assertion.ts'
import type { Toll } from './casualty.ts'
import type { CustomMentions } from './custom.ts'
import type { Document } from './document.ts'
import type { Figure, FoundFigure } from './figure.ts'
import type { FoundDate } from './found-date.ts'
import type { FoundPlace, ResolvedPlace } from './found-place.ts'
import type { QuotationMention, Report } from './quotation.ts'
import type { StageName } from './rejected.ts'
import type { SpeakerMention } from './speaker.ts'
import type { PossibleLocations } from './where.ts'

/**
 * One step on the way: a pure function from one value to a wider one.
 *
 * `run` is a property and not a method, so that the compiler compares its parameter strictly and refuses a stage in the wrong place.
 */
export interface Stage<In, Out> {
  readonly name: StageName
  readonly run: (input: In) => Out
}

/** A document with every mention found in it, each by itself: nothing is related to anything yet. */
export interface Extracted extends Document {
  readonly dates: readonly FoundDate[]
  readonly places: readonly FoundPlace[]
  readonly casualties: readonly FoundFigure[]
  readonly quotations: readonly QuotationMention[]
  readonly speakers: readonly SpeakerMention[]
  /** What extensions found; null without any. */
  readonly custom: CustomMentions | null
}

/** A document whose places are known: a source's and a figure's place are resolved places. */
export interface Geocoded extends Omit<Extracted, 'places'> {
  readonly places: readonly ResolvedPlace[]
}

/** Mentions related to each other: who said what, when and where each figure belongs, where the article plays. */
export interface Attributed extends Omit<Geocoded, 'casualties'> {
  readonly casualties: readonly Figure[]
  readonly reports: readonly Report[]
  /** The reports and what the article says in its own voice, in text order: what claims are made of. */
  readonly assertions: readonly Assertion[]
  readonly cast: readonly ArticleSpeaker[]
  readonly tolls: readonly Toll[]
  readonly possibleLocations: PossibleLocations
}
