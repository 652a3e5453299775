import { overlaps, type Span } from '../model/span.ts'
import type { Verdict } from '../model/verdict.ts'
import type { GoldMentions } from './gold.ts'
import { judge, type Kind } from './judge.ts'
import { casualties } from './kinds/casualties.ts'
import { claims } from './kinds/claims.ts'
import { dates } from './kinds/dates.ts'
import { places } from './kinds/places.ts'
import { foundContents, goldContents, quotations } from './kinds/quotations.ts'
import { foundVoices, goldVoices, speakers } from './kinds/speakers.ts'
import { type Asked, type Difference, differencesOf, type Outcome, outcomeOf, sum } from './outcome.ts'
import { type Reliability, reliability } from './reliability.ts'

/** What is scored, in the order of the table. */
export const kindNames = ['dates', 'places', 'casualties', 'quotations', 'speakers', 'claims'] as const
export type KindName = (typeof kindNames)[number]

/** What was found in one article, held against its gold. */
export interface ArticleScore {
  readonly kinds: Readonly<Record<KindName, { readonly outcome: Outcome; readonly differences: readonly Difference[] }>>
  /** The reported claims, for the reliability table. */
  readonly claims: readonly { readonly confidence: number; readonly right: boolean }[]
}

/** Scores one article. Mentions in boilerplate are not looked at: gold has none there. */
export function scoreArticle(text: string, gold: GoldMentions, { article, claims: records }: Verdict): ArticleScore {
  const boilerplate = article?.regions.filter(({ kind }) => kind === 'boilerplate') ?? []
  const outside = <T extends Span>(mentions: readonly T[] = []): T[] =>
    mentions.filter((mention) => !boilerplate.some((region) => overlaps(region, mention)))
  const wanted = goldContents(text, gold)
  const got = foundContents(text, records)
  const whole = judge(claims, wanted, got)
  const right = new Set(whole.pairs.map(({ found }) => found))
  return {
    kinds: {
      dates: compared(dates, gold.dates, outside(article?.dates)),
      places: compared(places, gold.places, outside(article?.places)),
      casualties: compared(casualties, gold.casualties, outside(article?.casualties)),
      quotations: compared(quotations, wanted, got),
      speakers: compared(speakers, goldVoices(wanted), foundVoices(got)),
      claims: { outcome: outcomeOf(claims, whole), differences: differencesOf(claims, whole) },
    },
    claims: got.map((claim) => ({ confidence: claim.confidence, right: right.has(claim) })),
  }
}

function compared<Gold, Found>(kind: Kind<Gold, Found>, gold: readonly Gold[], found: readonly Found[]) {
  const judgement = judge(kind, gold, found)
  return { outcome: outcomeOf(kind, judgement), differences: differencesOf(kind, judgement) }
}

/** Precision, recall and F1 in per cent; null where there was nothing to count. */
export interface Rates {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export interface Score {
  readonly gold: number
  readonly found: number
  readonly strict: Rates
  readonly overlap: Rates
  /** Share of the overlapping pairs whose value is right, in per cent. */
  readonly value: number | null
  /** The same for single fields. */
  readonly fields: Readonly<Record<string, number | null>>
}

export interface Scores {
  readonly articles: number
  readonly kinds: Readonly<Record<KindName, Score>>
  readonly reliability: Reliability
}

/** Adds up the articles: every mention counts the same, whichever article it is in. */
export function scoresOf(articles: readonly ArticleScore[]): Scores {
  const kinds = kindNames.map((name): [KindName, Score] => {
    return [name, scoreOf(sum(articles.map(({ kinds }) => kinds[name].outcome)))]
  })
  return {
    articles: articles.length,
    kinds: Object.fromEntries(kinds) as Record<KindName, Score>,
    reliability: reliability(articles.flatMap(({ claims }) => claims)),
  }
}

function scoreOf({ gold, found, strict, overlap, values, fields }: Outcome): Score {
  return {
    gold,
    found,
    strict: rates(strict, gold, found),
    overlap: rates(overlap, gold, found),
    value: percent(values, overlap),
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, { right, asked }]: [string, Asked]) => [name, percent(right, asked)]),
    ),
  }
}

function rates(right: number, gold: number, found: number): Rates {
  return { precision: percent(right, found), recall: percent(right, gold), f1: percent(2 * right, gold + found) }
}

/** One decimal, so that two machines print the same. */
function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10
}
