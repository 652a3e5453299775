import type { ArticleRecord } from '../../model/article.ts'
import type { CasualtyMention, Effect } from '../../model/casualty.ts'
import type { Claim } from '../../model/claim.ts'
import { placeName, settingsOf } from '../facets.ts'

/** An event's people of one harm, by the largest toll that an article gives for that day and place. */
export interface CountedToll {
  readonly effect: Effect
  /** First day; null when no article says it. */
  readonly day: string | null
  readonly place: string | null
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** How many articles have a toll for it. */
  articles: number
  readonly title: string | null
  readonly publisher: string | null
}

export interface CountedPlace {
  readonly name: string
  readonly lat: number
  readonly lon: number
  claims: number
  largest: number
}

/** Counts what a report tells, article by article; copies of a story count as articles and for nothing else. */
export class Tally {
  articles = 0
  copies = 0
  claims = 0
  readonly forms = new Map<string, number>()
  readonly stances = new Map<string, number>()
  readonly speakers = new Map<string, number>()
  readonly publishers = new Map<string, number>()
  readonly countries = new Map<string, number>()
  readonly places = new Map<string, CountedPlace>()
  readonly tolls = new Map<string, CountedToll>()
  first: string | null = null
  last: string | null = null

  add(article: ArticleRecord, claims: readonly Claim[]): void {
    this.articles++
    const day = article.published?.slice(0, 10) ?? null
    if (day !== null && (this.first === null || day < this.first)) this.first = day
    if (day !== null && (this.last === null || day > this.last)) this.last = day
    count(this.publishers, article.publisher ?? 'not known')
    if (article.duplicateOf !== null) {
      this.copies++
      return
    }
    for (const claim of claims) this.#addClaim(claim)
    this.#addTolls(article)
  }

  #addClaim(claim: Claim): void {
    this.claims++
    count(this.forms, claim.form)
    if (claim.attribution?.cue) count(this.stances, claim.attribution.cue.stance)
    for (const { name } of claim.attribution?.speakers ?? []) if (name !== null) count(this.speakers, name)
    const settings = settingsOf(claim)
    for (const country of new Set(settings.flatMap(({ country }) => country ?? []))) count(this.countries, country)
    const sizes = new Map(claim.casualties.map(({ where, best, low }) => [where?.name, best ?? low ?? 0]))
    for (const where of new Map(settings.map((setting) => [placeName(setting), setting])).values()) {
      if (where.lat === null || where.lon === null) continue
      const name = placeName(where)
      const place = this.places.get(name) ?? { name, lat: where.lat, lon: where.lon, claims: 0, largest: 0 }
      place.claims++
      place.largest = Math.max(place.largest, sizes.get(where.name) ?? 0)
      this.places.set(name, place)
    }
  }

  #addTolls({ id, tolls, casualties, title, publisher }: ArticleRecord): void {
    for (const { effect, unit, low, best, high, from } of tolls) {
      if (unit !== 'people') continue
      const figure = casualties.find(({ start, end }) => start === from.start && end === from.end)
      const { day, place } = settingOf(figure)
      const key = `${effect} ${day} ${place} ${day === null || place === null ? id : ''}`
      const before = this.tolls.get(key)
      const articles = (before?.articles ?? 0) + 1
      if (before !== undefined && numberOf(before) >= numberOf({ low, best, high })) before.articles = articles
      else this.tolls.set(key, { effect, day, place, low, best, high, articles, title, publisher })
    }
  }
}

function settingOf(figure: CasualtyMention | undefined): {
  readonly day: string | null
  readonly place: string | null
} {
  const where = figure?.where ?? null
  return { day: figure?.when?.from ?? null, place: where === null ? null : placeName(where) }
}

/** The number that a toll is drawn and ordered by. */
export function numberOf({ low, best, high }: Pick<CountedToll, 'low' | 'best' | 'high'>): number {
  return best ?? low ?? high ?? 0
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** The most frequent ones first, of equal ones by name. */
export function ranked(counts: ReadonlyMap<string, number>, most: number): readonly (readonly [string, number])[] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, most)
}
