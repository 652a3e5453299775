import { readdirSync, readFileSync } from 'node:fs'
import * as pools from './pools.ts'
import { type Random, randomOf } from './random.ts'

/** An article made of one of the corpus, with other names, places, numbers and dates. */
export interface Article {
  readonly text: string
  readonly published: string
}

const FOLDER = new URL('../corpus/articles/', import.meta.url)

/**
 * Makes articles that read like the corpus and repeat nothing of it that a cache could keep: each is a corpus article in which
 * people, places, figures, dates and times are exchanged, alike throughout the article.
 *
 * @param round another round makes other articles of the same templates.
 */
export function articlesOf(count: number, round: number): Article[] {
  const templates = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  const everyday = new Set(templates.flatMap((text) => text.match(/(?<![\p{L}’'])\p{Ll}[\p{L}\p{M}]*/gu) ?? []))
  const articles = Array.from({ length: count }, (_, i): Article => {
    const random = randomOf(round * 100_003 + i)
    const year = 2015 + random.below(10)
    const published = `${year}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`
    return { text: exchanged(templates[i % templates.length] ?? '', everyday, random), published }
  })
  if (new Set(articles.map(({ text }) => text)).size !== count) throw new Error('Expected articles that all differ')
  return articles
}

const two = (number: number): string => String(number).padStart(2, '0')
/** Words of nationality stay, since a made-up surname in place of an adjective is no English. */
const NATIONALITY = /(?:ian|ean|ese|ish|can)s?$/

const WORD =
  /\p{Lu}[\p{L}\p{M}]*|\p{Ll}[\p{L}\p{M}]*|\d{1,2}[:.]\d\d(?!\d)|(?:19|20)\d\d(?!\d)|\d+(?![\d]*(?:st|nd|rd|th)\b)/gu

function exchanged(text: string, everyday: ReadonlySet<string>, random: Random): string {
  const [monthShift, dayShift, yearShift] = [1 + random.below(11), 1 + random.below(6), random.below(9) - 4]
  const placed = new Set(
    Array.from(text.matchAll(/\b(?:in|at|near|from|across|outside) (\p{Lu}[\p{L}\p{M}]*)/gu), ([, word]) => word),
  )
  const known = new Map<string, string>()
  const kept = (word: string, make: () => string): string => {
    const own = known.get(word) ?? make()
    known.set(word, own)
    return own
  }
  return text.replace(WORD, (word: string, at: number) => {
    if (/^\d/.test(word)) return figure(word, yearShift, random)
    if (/^\p{Ll}/u.test(word)) return spelled(word, random)
    const month = pools.months.indexOf(word)
    const dated = /\d/.test(text.slice(Math.max(0, at - 3), at) + text.slice(at + word.length, at + word.length + 3))
    if (month >= 0 && (dated || !/^(?:March|May)$/.test(word))) return pools.months[(month + monthShift) % 12] ?? word
    const weekday = pools.weekdays.indexOf(word)
    if (weekday >= 0) return pools.weekdays[(weekday + dayShift) % 7] ?? word
    const acronym = /\p{Lu}/u.test(word.slice(1))
    if (word.length < 2 || acronym || everyday.has(word.toLowerCase()) || NATIONALITY.test(word)) return word
    if (placed.has(word)) return kept(word, () => random.pick(pools.places))
    const given = /^ \p{Lu}/u.test(text.slice(at + word.length, at + word.length + 2))
    return kept(word, () => (given ? random.pick(pools.givenNames) : surname(random)))
  })
}

/** Another number of the same length; a year moves a little, a time stays one. */
function figure(written: string, yearShift: number, random: Random): string {
  if (/^(?:19|20)\d\d$/.test(written)) return String(Number(written) + yearShift)
  if (/[:.]/.test(written)) return `${two(1 + random.below(23))}${written.replace(/\d/g, '')}${two(random.below(60))}`
  if (written.length <= 2) return String(written.length === 1 ? 2 + random.below(8) : 10 + random.below(19))
  return written.replace(/\d/g, (_, place: number) => String(place === 0 ? 1 + random.below(9) : random.below(10)))
}

function spelled(word: string, random: Random): string {
  for (const numbers of [pools.smallNumbers, pools.largerNumbers, pools.tens]) {
    if (numbers.includes(word)) return random.pick(numbers)
  }
  return word
}

function surname(random: Random): string {
  return random.pick(pools.surnameHeads) + random.pick(pools.surnameMiddles) + random.pick(pools.surnameTails)
}
