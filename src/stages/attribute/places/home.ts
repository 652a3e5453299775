import { domainCountries } from '../../../gazetteer/data/domain-countries.ts'
import { keyOf } from '../../../gazetteer/name.ts'
import type { Place } from '../../../gazetteer/place.ts'
import { countriesOfWords } from '../../../lexicon/en/places.ts'
import { americanNewspapers } from '../../../lexicon/newspapers/american.ts'
import { otherNewspapers } from '../../../lexicon/newspapers/other.ts'
import { paperWords } from '../../../lexicon/newspapers/paper-words.ts'
import type { Article } from '../../../model/article.ts'
import type { Sentence } from '../../../model/document.ts'
import { hostOf } from '../../../text/host.ts'
import { listedIn } from '../../../text/one-of.ts'

/** Where an article is at home: the country and the neighbourhood of its publisher. */
export interface Home {
  readonly country: string | null
  readonly near: (place: Place) => boolean
  /** What of the address may be the name of a town: gainesville of gainesvilletimes.com; null when nothing is left. */
  readonly town: string | null
  /** Whether the publisher's address has this name in it: theparisnews.com has Paris. */
  readonly bears: (name: string) => boolean
}

/** A shorter name stands in many addresses by chance. */
const SHORTEST = 5

/** Within this many degrees of its town a local paper means its own neighbourhood. */
const NEIGHBOURHOOD = 1.2

const countryOfWord = listedIn(countriesOfWords)

/** The country whose words an article has: "gardaí", "barangay"; null where it has those of several, or none. */
function countryOfWords(sentences: readonly Sentence[]): string | null {
  let found: string | null = null
  for (const { tokens } of sentences) {
    for (const token of tokens) {
      const country = countryOfWord(token)
      if (country === null || country === found) continue
      if (found !== null) return null
      found = country
    }
  }
  return found
}

/** What the publisher's address and name say, or else the words of the article that only one country has; nothing when there are none. */
export function homeOf({ url, publisher }: Article, sentences: readonly Sentence[]): Home {
  const host = hostOf(url)
  const known = publisher?.toLowerCase() ?? host
  const paper =
    americanNewspapers.get(host) ??
    otherNewspapers.get(host) ??
    americanNewspapers.get(known) ??
    otherNewspapers.get(known) ??
    null
  const [lat, lon, country = null] = paper?.split(' ') ?? []
  const point = lat === undefined || lon === undefined ? null : { lat: Number(lat), lon: Number(lon) }
  return {
    town: townIn(host),
    bears: (name) => name.length >= SHORTEST && host.includes(keyOf(name).replaceAll(' ', '')),
    country: country ?? domainCountries.get(host.split('.').pop() ?? '') ?? countryOfWords(sentences),
    near: (place) =>
      point !== null &&
      place.level !== 'country' &&
      Math.abs(place.lat - point.lat) < NEIGHBOURHOOD &&
      Math.abs(place.lon - point.lon) < NEIGHBOURHOOD * 1.4,
  }
}

/** Words that papers are called by, the longest first, so that "independent" is not cut to "pendent". */
const WORDS = [...paperWords].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

/** The first part of a host without the words that papers are called by, however many: columbus of columbuslocalnews.com. */
function townIn(host: string): string | null {
  const label = host.split('.')[0] ?? ''
  let rest = label.replace(/-/g, ' ').trim()
  for (let before = ''; rest !== before; ) {
    before = rest
    for (const word of WORDS) {
      if (rest.endsWith(word)) rest = rest.slice(0, -word.length).trim()
      if (rest.startsWith(word)) rest = rest.slice(word.length).trim()
    }
  }
  return rest !== label && rest.length >= SHORTEST ? rest : null
}
