import type { ArticleRecord } from '../model/article.ts'
import type { CasualtyMention, Toll } from '../model/casualty.ts'
import type { Claim, SpeakerKind } from '../model/claim.ts'
import type { Drawn } from '../model/review.ts'
import type { Shapes } from './pack.ts'

/** A claim as a page shows it: with all but what its article says already. */
export type ShownClaim = Omit<Claim, 'schema' | 'article'>

/** An article as a page shows it, with its claims. */
export type ShownArticle = Omit<ArticleRecord, 'schema' | 'sha256' | 'extra' | 'claims'> & {
  readonly claims: readonly ShownClaim[]
}

/** What claims are filtered by, in the order in which a page offers it. */
export const facetNames = [
  'effect',
  'speaker',
  'organization',
  'stance',
  'form',
  'place',
  'country',
  'event',
  'basis',
  'confidence',
  'publisher',
] as const
export type FacetName = (typeof facetNames)[number]

/** The values of a facet, and which of them each claim has: the number of one, a list of several, and [] of none. */
export interface Facet {
  readonly values: readonly string[]
  readonly of: readonly (number | readonly number[])[]
}

/** The claims of a page by columns: what lists, filters, tables and the map need, so that no article is read before it is shown. */
export interface ClaimColumns {
  readonly ids: readonly string[]
  /** Starts and ends of the content, one after the other. */
  readonly spans: readonly (readonly number[])[]
  readonly confidence: readonly number[]
  /** First and last day of what is told, as far as it says; null when it names none. */
  readonly days: readonly (readonly [from: string, to: string] | null)[]
  /** The place where it happened, by its number in `places`; -1 when none is known. */
  readonly where: readonly number[]
  readonly facets: Readonly<Record<FacetName, Facet>>
}

/** An article in a list. Its claims are those from `firstClaim` up to that of the next article. */
export interface ArticleEntry {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly file: string
  readonly record: number | null
  readonly language: string | null
  readonly duplicateOf: string | null
  readonly tolls: readonly Omit<Toll, 'from' | 'sources'>[]
  readonly firstClaim: number
  /** Where the article proper begins, below headline and byline. */
  readonly body: number
}

/** A casualty figure in the table of all. */
export interface FigureEntry
  extends Pick<
    CasualtyMention,
    'effect' | 'low' | 'best' | 'high' | 'modifier' | 'unit' | 'event' | 'negated' | 'hypothetical' | 'start' | 'end'
  > {
  readonly article: number
  /** The first claim that it stands in; -1 for figures of headlines and leftovers. */
  readonly claim: number
  readonly part: boolean
  readonly from: string | null
  readonly to: string | null
  /** Number of the place where its people came to harm; -1 when none is known. */
  readonly place: number
  /** Whether the place is said, not worked out. */
  readonly placed: boolean
  readonly victims: string | null
  /** Whether the article stands by it as its toll. */
  readonly toll: boolean
  /** Whether the article has sources that contradict each other about its toll, this one among them. */
  readonly contested: boolean
}

export interface PlaceEntry {
  readonly name: string
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/** A speaker of the facet of that name, by its number there. */
export interface SpeakerEntry {
  readonly kind: SpeakerKind
  readonly role: string | null
  readonly organization: string | null
}

/** What a page knows of its archive before it reads any article. */
export interface Index {
  readonly name: string
  readonly version: string
  /** Of the articles and claims that the page shows: what somebody marked on others is not taken for theirs. */
  readonly fingerprint: string
  /** Which of several pages of the archive it is. */
  readonly part: { readonly number: number; readonly of: number } | null
  /** Of how many articles these were drawn at random, where they were. */
  readonly drawn: { readonly articles: number; readonly seed: number } | null
  /** How the claims were drawn, where only those are shown. */
  readonly sample: Drawn | null
  readonly shapes: Shapes
  readonly articles: readonly ArticleEntry[]
  readonly claims: ClaimColumns
  readonly figures: readonly FigureEntry[]
  readonly places: readonly PlaceEntry[]
  readonly speakers: readonly SpeakerEntry[]
}
