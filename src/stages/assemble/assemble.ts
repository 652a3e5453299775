import { ARTICLE_SCHEMA, type ArticleRecord, type Region } from '../../model/article.ts'
import type { Assertion } from '../../model/assertion.ts'
import type { CasualtyMention } from '../../model/casualty.ts'
import { joined } from '../../model/checked.ts'
import { type Attribution, type AttributionRecord, CLAIM_SCHEMA, type Claim } from '../../model/claim.ts'
import type { Config } from '../../model/config.ts'
import type { DateRecord } from '../../model/date.ts'
import type { PlaceMention } from '../../model/place.ts'
import { locate } from '../../model/span.ts'
import type { Attributed, Stage } from '../../model/stage.ts'
import type { Drafts } from '../../model/verdict.ts'
import { covering, withinEach } from '../../text/within.ts'
import { claimId } from './claim-id.ts'
import { dateRecord } from './date-record.ts'
import { evidenceOfClaimPlace } from './evidence.ts'
import { figureRecord } from './figure-record.ts'
import { placeRecord } from './place-record.ts'
import { whereRecord } from './where-record.ts'

/** Drafts the records: a claim for each report and each sentence of the article's own voice, and the article with all its mentions. */
export function assemble({ write }: Config): Stage<Attributed, Drafts> {
  return {
    name: 'assemble',
    run: (attributed) => {
      const { regions } = attributed
      const records = {
        dates: attributed.dates.map(dateRecord),
        places: attributed.places.map(placeRecord),
        casualties: attributed.casualties.map(figureRecord),
      }
      const claims = new Map<string, Claim>()
      for (const assertion of attributed.assertions) {
        if (assertion.confidence < write.minConfidence) continue
        if (!assertion.spans.every(({ start, end }) => speaks(regions, start) && speaks(regions, end - 1))) continue
        const claim = draft(attributed, records, assertion)
        if (!claims.has(claim.id)) claims.set(claim.id, claim)
      }
      return { article: articleRecord(attributed, records, claims.size), claims: [...claims.values()] }
    },
  }
}

/** The mentions of an article as they are written, made once for all its claims. */
interface Records {
  readonly dates: readonly DateRecord[]
  readonly places: readonly PlaceMention[]
  readonly casualties: readonly CasualtyMention[]
}

function attributionRecord({ speakers, cue, via, when, where }: Attribution): AttributionRecord {
  return {
    speakers,
    cue,
    via,
    when: when === null ? null : dateRecord(when),
    where: where === null ? null : placeRecord(where),
  }
}

/** Whether a place in the text makes claims: bylines, datelines and boilerplate do not. */
function speaks(regions: readonly Region[], offset: number): boolean {
  const kind = covering(regions, offset)?.kind
  return kind === 'body' || kind === 'title'
}

function draft(attributed: Attributed, records: Records, assertion: Assertion): Claim {
  const { form, spans, quoted, attribution, where, whereRule } = assertion
  const { id, title, url, publisher, published, text } = attributed.article
  const casualties = withinEach(records.casualties, spans)
  const claim: Claim = {
    schema: CLAIM_SCHEMA,
    id: claimId(id, form, spans),
    article: { id, title, url, publisher, published },
    form,
    text: joined(text, spans),
    spans: spans.map(({ start, end }) => ({ start, end })),
    quoted: quoted.map(({ start, end }) => locate(text, start, end)),
    attribution: attribution === null ? null : attributionRecord(attribution),
    dates: withinEach(records.dates, spans),
    places: withinEach(records.places, spans),
    where:
      where === null
        ? null
        : whereRecord(where, evidenceOfClaimPlace(where, { form, whereRule, casualties: casualties.length })),
    casualties,
    negated: assertion.negated,
    hypothetical: assertion.hypothetical,
    confidence: assertion.confidence,
    rules: [...assertion.rules],
  }
  return attributed.custom === null
    ? claim
    : { ...claim, custom: mapValues(attributed.custom, (mentions) => withinEach(mentions, spans)) }
}

function articleRecord(
  { article, regions, tolls, cast, custom }: Attributed,
  { dates, places, casualties }: Records,
  claims: number,
): ArticleRecord {
  const record: ArticleRecord = {
    schema: ARTICLE_SCHEMA,
    ...article,
    regions: [...regions],
    dates: [...dates],
    places: [...places],
    casualties: [...casualties],
    tolls: [...tolls],
    speakers: [...cast],
    duplicateOf: null,
    claims,
  }
  return custom === null ? record : { ...record, custom: mapValues(custom, (mentions) => [...mentions]) }
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
