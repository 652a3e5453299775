import type { CasualtyMention } from '../model/casualty.ts'
import type { Claim } from '../model/claim.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Verdict } from '../model/verdict.ts'
import type { CompletableKind } from './fixture.ts'
import type { GoldCasualty, GoldMentions } from './gold.ts'
import { type Judgement, judge, type Kind } from './judge.ts'
import { type Judged, judgedCounts } from './judged.ts'
import { casualties } from './kinds/casualties.ts'
import { claims, wholeClaims } from './kinds/claims.ts'
import { dates } from './kinds/dates.ts'
import { places } from './kinds/places.ts'
import { foundContents, goldContents, quotations } from './kinds/quotations.ts'
import { type FoundVoice, foundVoices, goldVoices, speakers } from './kinds/speakers.ts'
import { tolls } from './kinds/tolls.ts'
import { type Difference, differencesOf, type Outcome, outcomeOf } from './outcome.ts'
import { type ConfidenceName, type Trusted, trustedFields, trustedItems } from './trusted.ts'

/** What is scored, in the order of the table. */
export const kindNames = ['dates', 'places', 'casualties', 'tolls', 'quotations', 'speakers', 'claims'] as const
export type KindName = (typeof kindNames)[number]

interface KindScore {
  readonly outcome: Outcome
  readonly differences: readonly Difference[]
}

/** What was found in one article, held against its gold. */
export interface ArticleScore {
  readonly kinds: Readonly<Record<KindName, KindScore>>
  /** What has a confidence, for the reliability tables. */
  readonly trusted: Readonly<Record<ConfidenceName, readonly Trusted[]>>
  readonly judged: Judged
}

/** What is scored of an article: the records of a run, or what the pipeline has just made. */
export type Scored = Pick<Verdict, 'article' | 'claims'>

/** Scores one article. Mentions in boilerplate are not looked at: gold has none there. */
export function scoreArticle(text: string, gold: GoldMentions, found: Scored): ArticleScore {
  const { article, claims: records } = withTypes(found)
  const boilerplate = article?.regions.filter(({ kind }) => kind === 'boilerplate') ?? []
  const outside = <T extends Span>(mentions: readonly T[] = []): T[] =>
    mentions.filter((mention) => !boilerplate.some((region) => overlaps(region, mention)))
  const covers = (kind: CompletableKind) => (spans: readonly Span[]) => gold.complete.covers(kind, spans)
  const compared = <G, F>(kind: Kind<G, F>, of: CompletableKind, wanted: readonly G[], got: readonly F[]): KindScore =>
    scored(kind, judge(kind, wanted, got), (found) => covers(of)(kind.spans(found)))

  const wanted = goldContents(text, gold)
  const got = foundContents(text, records).filter(({ spans }) => outside(spans).length > 0)
  const inQuotations = ({ spans }: { spans: readonly Span[] }) => covers('quotations')(spans)
  const whole = wholeClaims(text)
  const paired = judge(whole, wanted, got)
  const said = judge(claims, wanted, got)
  // A fixture that has a quotation has its speakers, whatever else it leaves out.
  const answered = new Set(paired.pairs.filter((pair) => pair.gold.speakers !== null).map(({ found }) => found))
  const inVoices = ({ content }: FoundVoice) => answered.has(content) || inQuotations(content)
  const voices = judge(speakers, goldVoices(wanted), foundVoices(got))
  const dated = judge(dates, gold.dates, outside(article?.dates))
  const placed = judge(places, gold.places, outside(article?.places))
  const counted = judge(casualties, gold.casualties, outside(article?.casualties))
  const inDates = (date: Span) => covers('dates')([date])
  const inPlaces = (place: Span) => covers('places')([place])
  const figure = (field: 'when' | 'where') => (one: GoldCasualty, other: CasualtyMention) =>
    casualties.fields[field]?.(one, other) ?? null
  return {
    kinds: {
      dates: scored(dates, dated, inDates),
      places: scored(places, placed, inPlaces),
      casualties: scored(casualties, counted, (one) => covers('casualties')([one])),
      tolls: compared(tolls, 'tolls', gold.tolls, article?.tolls ?? []),
      quotations: compared(quotations, 'quotations', wanted, got),
      speakers: scored(speakers, voices, inVoices),
      claims: {
        outcome: withClaims(
          outcomeOf(whole, paired, inQuotations),
          outcomeOf({ ...whole, ...claims }, said, inQuotations),
        ),
        differences: differencesOf(whole, paired, inQuotations),
      },
    },
    trusted: {
      claims: trustedItems(
        paired,
        ({ gold: one, found: other }) => whole.fields['speakers']?.(one, other) ?? null,
        inQuotations,
      ),
      speakers: trustedItems(voices, ({ sameValue }) => sameValue, inVoices),
      dates: trustedItems(dated, ({ gold: one, found: other }) => dates.value(one, other), inDates),
      places: trustedItems(placed, ({ gold: one, found: other }) => places.value(one, other), inPlaces),
      'when of figures': trustedFields(counted, ({ when }) => when, figure('when')),
      'where of figures': trustedFields(counted, ({ where }) => where, figure('where')),
      'where of claims': trustedFields(
        paired,
        ({ where }) => where,
        (one, other) => whole.fields['where']?.(one, other) ?? null,
      ),
    },
    judged: judgedCounts(gold.judged, records),
  }
}

/** What kind of place something happened at is told by the mention that it rests on. */
function withTypes({ article, claims: records }: Scored): Scored {
  const types = new Map(article?.places.map(({ start, end, type }) => [`${start}-${end}`, type]))
  const typed = <T extends Claim['where']>(where: T) =>
    where === null ? where : { ...where, type: types.get(`${where.start}-${where.end}`) }
  const figures = (casualties: Claim['casualties']) => casualties.map((one) => ({ ...one, where: typed(one.where) }))
  return {
    article: article === null ? null : { ...article, casualties: figures(article.casualties) },
    claims: records.map((one) => ({ ...one, where: typed(one.where), casualties: figures(one.casualties) })),
  }
}

function scored<G, F>(kind: Kind<G, F>, judgement: Judgement<G, F>, closed: (found: F) => boolean): KindScore {
  return { outcome: outcomeOf(kind, judgement, closed), differences: differencesOf(kind, judgement, closed) }
}

/** By overlap a claim is found when speakers and figures are right too; its fields are asked of all that share the content. */
function withClaims(whole: Outcome, said: Outcome): Outcome {
  const { complete, completeClosed } = whole.counts
  return { ...whole, value: said.value, counts: { ...said.counts, complete, completeClosed } }
}
