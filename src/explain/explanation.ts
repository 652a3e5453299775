import type { ChunkType, ClauseKind, NounPhrase, VerbGroup } from '../english/reading/reading.ts'
import type { RegionKind } from '../model/article.ts'
import type { CasualtyMention, Toll } from '../model/casualty.ts'
import type { Attribution, Claim } from '../model/claim.ts'
import type { ExtractorName } from '../model/config.ts'
import type { Located } from '../model/span.ts'
import type { LookedUp } from './look-up.ts'

/** A rule, and the file that it is written in; null where no file names it. */
export interface RuleAt {
  readonly rule: string
  readonly file: string | null
}

/** What a rule's pattern matched, with its named groups. */
export interface Matched extends RuleAt, Located {
  readonly groups: Readonly<Record<string, string>>
  /** The plain fields of what its reading made of it; null where it said no. */
  readonly value: Readonly<Record<string, unknown>> | null
}

/** A match that its rule's reading refused, with its reason where it gives one. */
export interface RefusedMatch extends Matched {
  readonly why: string | null
}

/** A finding that gave way. */
export interface GaveWay extends Matched {
  readonly to: (RuleAt & Located) | null
  readonly why: string
}

/** A mention as it is written, with the match that it was read from, where a pattern was matched. */
export interface FoundMention extends RuleAt, Located {
  readonly kind: ExtractorName
  readonly groups: Readonly<Record<string, string>>
  readonly value: Readonly<Record<string, unknown>>
}

/** A rule that was not tried for want of one word. */
export interface NearMiss extends RuleAt {
  /** Any of these would have woken it; a label as `@people` stands for a chunk. */
  readonly words: readonly string[]
}

export interface ExplainedChunk extends Located {
  readonly kind: string
  readonly label: string
}

/** A reporting event, the relations that were asked for its content, and what each gave; null where it does not hold. */
export interface ExplainedReporting extends Located {
  /** What reports it; null for a verb of saying that has no subject, and so reports nothing. */
  readonly by: string | null
  readonly subjects: readonly Located[]
  readonly asked: readonly (RuleAt & { readonly content: readonly Located[] | null; readonly why: string | null })[]
}

/** A chunk of the one reading that every stage shares, with its words in place of token indices. */
export interface ReadChunk extends Located {
  readonly type: ChunkType
  /** False where the words allow another reading. */
  readonly sure: boolean
  readonly noun: {
    readonly head: string
    readonly lemma: string
    readonly number: NounPhrase['number']
    readonly determiner: NounPhrase['determiner']
    readonly quantity: string | null
    readonly partitive: boolean
    readonly modifiers: string | null
    readonly owner: string | null
    readonly class: NounPhrase['class']
    readonly name: { readonly text: string; readonly title: string | null; readonly suffix: string | null } | null
  } | null
  readonly verb: (Omit<VerbGroup, 'head'> & { readonly head: string }) | null
}

export interface ReadClause {
  readonly kind: ClauseKind
  readonly verb: Located
  /** Empty where that is unclear. */
  readonly subject: readonly Located[]
  readonly object: readonly Located[]
  /** Who did it, after the "by" of a passive. */
  readonly agent: Located | null
  readonly prepositional: readonly (Located & { readonly preposition: string })[]
  /** False where the words allow another reading. */
  readonly sure: boolean
}

/** Two noun phrases that mean the same: "Ada Holt, the mayor". */
export interface ReadApposition {
  readonly first: Located
  readonly second: Located
  /** False where the two may as well be members of a list. */
  readonly sure: boolean
}

/** The one reading of a sentence. */
export interface ExplainedReading {
  readonly chunks: readonly ReadChunk[]
  readonly clauses: readonly ReadClause[]
  readonly appositions: readonly ReadApposition[]
}

/** How a sentence was read, as far as it concerns the words that were asked for. */
export interface ExplainedSentence extends Located {
  readonly region: RegionKind
  readonly reading: ExplainedReading
  /** What the rules of each kind of mention see. */
  readonly chunks: readonly ExplainedChunk[]
  readonly found: readonly FoundMention[]
  readonly gaveWay: readonly GaveWay[]
  readonly saidNo: readonly RefusedMatch[]
  /** Kinds of mention that were not looked for, since the sentence has no word that any of their rules needs. */
  readonly notLookedFor: readonly string[]
  /** Rules whose words the sentence has and whose pattern matched nowhere in it. */
  readonly awake: readonly RuleAt[]
  readonly nearMisses: readonly NearMiss[]
  readonly places: readonly LookedUp[]
  readonly reporting: readonly ExplainedReporting[]
}

/** A value of a figure, and what gave it. */
export interface Grounded {
  /** The mention that gave it; null where none did. */
  readonly from: Located | null
  readonly why: string
  /** The file that says so. */
  readonly file: string | null
}

/** A figure with what gave its date and its place. */
export interface ExplainedFigure extends RuleAt {
  readonly figure: CasualtyMention
  /** The rule by which it is of another event; where that goes for every figure of an article, they are its main event after all. */
  readonly otherEvent: RuleAt | null
  readonly when: Grounded | null
  readonly where: Grounded | null
  /** Why no toll is taken from it; null where one may be. */
  readonly uncounted: Omit<Grounded, 'from'> | null
}

/** A mention that was not taken for when or where something happened. */
export interface PassedOver extends Located {
  /** The rule that says so; null where it is plain control flow, in the file. */
  readonly rule: string | null
  readonly file: string | null
  readonly why: string
  /** An example of the rule, with the mention in braces. */
  readonly like: string | null
}

export interface ExplainedClaim extends Pick<Claim, 'id' | 'form' | 'text' | 'confidence' | 'where'> {
  readonly rules: readonly RuleAt[]
  readonly attribution: Attribution | null
  readonly speakers: readonly (RuleAt & Attribution['speakers'][number])[]
}

export interface ExplainedToll {
  readonly toll: Toll
  readonly from: Located
  readonly why: string
  readonly file: string | null
}

/** Why an article was read as it was at some words: all of it data, which `claimwire explain --json` prints. */
export interface Explanation {
  readonly article: Pick<Claim['article'], 'id' | 'title' | 'published'> & {
    readonly language: string | null
    /** Whether it is read at all: an article in another language is not. */
    readonly readable: boolean
  }
  readonly asked: readonly Located[]
  readonly sentences: readonly ExplainedSentence[]
  readonly figures: readonly ExplainedFigure[]
  readonly passedOver: readonly PassedOver[]
  readonly claims: readonly ExplainedClaim[]
  readonly tolls: readonly ExplainedToll[]
}
