import type { ArticleRecord } from '../model/article.ts'
import type { CasualtyMention } from '../model/casualty.ts'
import type { Claim } from '../model/claim.ts'
import type { Where } from '../model/where.ts'
import {
  type ArticleEntry,
  type ClaimColumns,
  type FigureEntry,
  facetNames,
  type Index,
  type PlaceEntry,
  type SpeakerEntry,
} from './archive.ts'
import { facetsOf, placeName, settingsOf, speakerName } from './facets.ts'

/** A region of the body that is shorter is no beginning to show. */
const BYLINE = 60

type Columns = Pick<Index, 'articles' | 'claims' | 'figures' | 'places' | 'speakers'>

/** Gathers what a page knows of its articles before it reads any, article by article. */
export class Indexer {
  readonly #articles: ArticleEntry[] = []
  readonly #figures: FigureEntry[] = []
  readonly #places: PlaceEntry[] = []
  readonly #placeNumbers = new Map<string, number>()
  readonly #speakers: SpeakerEntry[] = []
  readonly #ids: string[] = []
  readonly #spans: number[][] = []
  readonly #confidence: number[] = []
  readonly #days: (readonly [string, string] | null)[] = []
  readonly #where: number[] = []
  readonly #facets = new Map(facetNames.map((name) => [name, new Values()]))

  add(article: ArticleRecord, claims: readonly Claim[]): void {
    const { id, title, publisher, published, source, language, duplicateOf, tolls } = article
    const firstClaim = this.#ids.length
    this.#articles.push({
      id,
      title,
      publisher,
      published,
      file: source.file,
      record: source.record,
      language,
      duplicateOf,
      tolls: tolls.map(({ from: _, sources: __, ...toll }) => toll),
      firstClaim,
      body: article.regions.find(({ kind, start, end }) => kind === 'body' && end - start > BYLINE)?.start ?? 0,
    })
    for (const claim of claims) this.#addClaim(claim, article)
    for (const figure of article.casualties) this.#addFigure(figure, article, claims, firstClaim)
  }

  index(): Columns {
    const facets = Object.fromEntries(
      [...this.#facets].map(([name, { values, of }]) => [name, { values: [...values.keys()], of }]),
    ) as unknown as ClaimColumns['facets']
    return {
      articles: this.#articles,
      claims: {
        ids: this.#ids,
        spans: this.#spans,
        confidence: this.#confidence,
        days: this.#days,
        where: this.#where,
        facets,
      },
      figures: this.#figures,
      places: this.#places,
      speakers: this.#speakers,
    }
  }

  #addClaim(claim: Claim, article: ArticleRecord): void {
    this.#ids.push(claim.id)
    this.#spans.push(claim.spans.flatMap(({ start, end }) => [start, end]))
    this.#confidence.push(claim.confidence)
    this.#days.push(daysOf(claim))
    this.#where.push(this.#placeNumber(settingsOf(claim)[0] ?? null))
    for (const name of facetNames) this.#facets.get(name)?.add(facetsOf[name](claim, article))
    for (const speaker of claim.attribution?.speakers ?? []) {
      const number = this.#facets.get('speaker')?.values.get(speakerName(speaker)) ?? 0
      const { kind, role, organization } = speaker
      const before = this.#speakers[number]
      this.#speakers[number] = {
        kind: before?.kind ?? kind,
        role: before?.role ?? role,
        organization: before?.organization ?? organization,
      }
    }
  }

  #addFigure(figure: CasualtyMention, article: ArticleRecord, claims: readonly Claim[], firstClaim: number): void {
    const { effect, low, best, high, modifier, unit, event, negated, hypothetical, start, end, when, where } = figure
    const isThis = (span: { start: number; end: number }) => span.start === start && span.end === end
    const claim = claims.findIndex(({ casualties }) => casualties.some(isThis))
    this.#figures.push({
      effect,
      low,
      best,
      high,
      modifier,
      unit,
      event,
      negated,
      hypothetical,
      start,
      end,
      article: this.#articles.length - 1,
      claim: claim < 0 ? -1 : firstClaim + claim,
      part: figure.partOf !== null,
      from: when?.from ?? null,
      to: when?.to ?? null,
      place: this.#placeNumber(where),
      placed: where?.basis === 'explicit',
      victims: figure.victims?.group ?? null,
      toll: article.tolls.some((toll) => toll.effect === effect && toll.unit === unit && isThis(toll.from)),
      contested: article.tolls.some(({ sources }) => sources.length > 1 && sources.some(({ from }) => isThis(from))),
    })
  }

  #placeNumber(where: Where | null): number {
    if (where === null) return -1
    const { name, country, lat, lon, geonames } = where
    const key = `${placeName(where)} ${geonames ?? `${lat} ${lon}`}`
    const known = this.#placeNumbers.get(key)
    if (known !== undefined) return known
    this.#placeNumbers.set(key, this.#places.length)
    return this.#places.push({ name, country, lat, lon }) - 1
  }
}

/** The values of one facet, each with its number, and those of each claim. */
class Values {
  readonly values = new Map<string, number>()
  readonly of: (number | number[])[] = []

  add(names: readonly string[]): void {
    const numbers = [...new Set(names)].map((name) => {
      const number = this.values.get(name) ?? this.values.size
      this.values.set(name, number)
      return number
    })
    const [only] = numbers
    this.of.push(numbers.length === 1 && only !== undefined ? only : numbers)
  }
}

/** From the first to the last day that a claim tells of: of its figures where they have one, else of its dates. */
function daysOf({ casualties, dates }: Claim): readonly [string, string] | null {
  const told = casualties.flatMap(({ when }) => when ?? [])
  const ranges = [told, dates].find((some) => some.some(({ from, to }) => from !== null || to !== null)) ?? []
  const firsts = ranges.flatMap(({ from, to }) => from ?? to ?? []).sort()
  const lasts = ranges.flatMap(({ from, to }) => to ?? from ?? []).sort()
  const [first, last] = [firsts[0], lasts[lasts.length - 1]]
  return first === undefined || last === undefined ? null : [first, last]
}
