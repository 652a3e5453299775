import type { ExtractorName } from './config.ts'
import type { FoundPlace } from './found-place.ts'
import type { PlaceMention } from './place.ts'
import type { Span } from './span.ts'

/** What a rule found, or might have: which rule, and where. */
export interface Finding extends Span {
  readonly rule: string
}

/** A stretch that was read as one thing, by its label: "two dozen" as a number. */
interface NotedStretch extends Span {
  readonly label: string
}

/** A place that a name may mean, and what speaks for it, each reason with its points; what does not is left out. */
export interface RankedPlace extends Pick<PlaceMention, 'name' | 'type' | 'country' | 'admin1'> {
  readonly lat: number
  readonly lon: number
  readonly geonames: number | null
  readonly population: number
  readonly score: number
  readonly why: Readonly<Record<string, number>>
}

/** One step of reading an article, as it is taken. */
export type Note =
  /** Rules were looked for in a sentence, over these stretches. */
  | {
      readonly step: 'viewed'
      readonly sentence: number
      readonly kind: string
      readonly stretches: readonly NotedStretch[]
    }
  /** A sentence has the words that a rule needs. */
  | { readonly step: 'awake'; readonly sentence: number; readonly rule: string }
  /** A rule's pattern matched. `value` is what its reading made of the match; null where it said no, and `why`, where it says so. */
  | ({
      readonly step: 'matched'
      readonly sentence: number
      readonly groups: readonly (readonly [name: string, span: Span])[]
      readonly value: unknown
      readonly why: string | null
    } & Finding)
  /** Of two findings one gave way. */
  | { readonly step: 'settled'; readonly lost: Finding; readonly to: Finding | null; readonly why: string }
  /** An extractor found a mention; nothing is related to it yet. */
  | { readonly step: 'found'; readonly kind: ExtractorName; readonly mention: Finding }
  /** What a rule says about a name being a place where it stands. */
  | ({ readonly step: 'weighed'; readonly weight: number } & Finding)
  /** What all of them say together: from `enough` on the name is taken as a place, and `mention` is found. */
  | { readonly step: 'named'; readonly mention: FoundPlace; readonly weight: number; readonly enough: number }
  /** The places that a name may mean, the best first. */
  | { readonly step: 'ranked'; readonly mention: Span; readonly places: readonly RankedPlace[] }
  /** A reporting event, with its possible sources; `by` says what reports it, null for a verb of saying without a subject. */
  | { readonly step: 'reporting'; readonly cue: Span; readonly by: string | null; readonly subjects: readonly Span[] }
  /** A relation was asked for the content of a reporting event; null where it does not hold, and `why`, where it says so. */
  | {
      readonly step: 'asked'
      readonly cue: Span
      readonly rule: string
      readonly content: readonly Span[] | null
      readonly why: string | null
    }
  /** What speaks for or against a claim, or a speaker of it; of narratives too. */
  | {
      readonly step: 'evidence'
      readonly of: 'claim' | 'speaker' | 'narrative'
      readonly content: readonly Span[]
      readonly evidence: readonly string[]
    }
  /** Content may end here, by a rule; null where it ends with its sentence. */
  | { readonly step: 'ended'; readonly rule: string | null; readonly content: Span }
  /** A date or a place was not taken for when or where something happened; `rule` where a rule says so. */
  | { readonly step: 'passed over'; readonly mention: Span; readonly rule: string | null; readonly why: string }
  /** What gave a figure its date, or its place; null where it has none. */
  | { readonly step: 'dated'; readonly figure: Span; readonly by: Span | null; readonly why: string }
  | { readonly step: 'placed'; readonly figure: Span; readonly by: Span | null; readonly why: string }
  /** By this rule a figure is of another event than the article's own. */
  | { readonly step: 'other event'; readonly figure: Span; readonly rule: string }
  /** A figure that no toll is taken from. */
  | { readonly step: 'uncounted'; readonly figure: Span; readonly why: string }

/**
 * Hears each step of reading an article, for a reader who asks why; a normal run has no listener.
 *
 * A document carries it from stage to stage. Code that notes a step first asks whether there is a trace (`trace?.note({ … })`), so that
 * nothing is built for a trace that is not there, and no reading may depend on it.
 */
export interface Trace {
  readonly note: (note: Note) => void
}
