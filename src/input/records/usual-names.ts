import type { Config } from '../../model/config.ts'

type Field = keyof Config['fields']

/** What keys of records, and columns of tables, are usually called that hold a field; letters only. The surest first. */
const USUAL: Readonly<Partial<Record<Field, readonly string[]>>> = {
  text: [
    'content',
    'body',
    'fulltext',
    'story',
    'articletext',
    'maintext',
    'bodytext',
    'articlebody',
    'textcontent',
    'article',
    'articlecontent',
    'newstext',
  ],
  title: ['headline', 'webtitle', 'articletitle'],
  published: [
    'date',
    'publisheddate',
    'publicationdate',
    'publishedat',
    'datepublished',
    'pubdate',
    'publishdate',
    'datepublish',
    'webpublicationdate',
    'seendate',
    'publisheddatetime',
    'dateofpublication',
  ],
  publisher: [
    'publication',
    'newspaper',
    'outlet',
    'publicationtitle',
    'publicationname',
    'medianame',
    'sourcename',
    'domain',
  ],
  url: ['link', 'weburl', 'articleurl', 'documenturl'],
  byline: ['author', 'authors', 'reporter'],
  language: ['lang'],
}

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  Object.entries(USUAL).flatMap(([field, names]) => names.map((name) => [name, field as Field] as const)),
)

/** Keys repeat from record to record. */
const bare = new Map<string, string>()
const MOST_REMEMBERED = 1000

/**
 * The field that a key holds by its usual meaning; null when it has none.
 *
 * @example usualFieldOf('Full text') // 'text'
 */
export function usualFieldOf(key: string): Field | null {
  let letters = bare.get(key)
  if (letters === undefined) {
    letters = key.length > 40 ? '' : key.toLowerCase().replace(/[^a-z]/g, '')
    if (bare.size >= MOST_REMEMBERED) bare.clear()
    bare.set(key, letters)
  }
  return FIELD_OF.get(letters) ?? null
}

/** The key among some that holds a field by its usual meaning, the surest; null when there is none. */
export function usualKeyFor(field: Field, keys: readonly string[]): string | null {
  const own = keys.filter((key) => usualFieldOf(key) === field)
  const rank = (key: string) => USUAL[field]?.indexOf(bare.get(key) ?? '') ?? 0
  return own.length === 0 ? null : own.reduce((best, key) => (rank(key) < rank(best) ? key : best))
}

/** The mapping that the keys suggest, for a sentence: "--map text=NAME,published=date". */
export function proposedMap(keys: readonly string[], text: string): string {
  const pairs = (['title', 'published', 'url', 'publisher', 'byline'] as const).flatMap((field) => {
    const key = keys.includes(field) ? null : usualKeyFor(field, keys)
    return key === null ? [] : [`${field}=${key}`]
  })
  const all = [`text=${text}`, ...pairs].join(',')
  return `--map ${/[\s"']/.test(all) ? JSON.stringify(all) : all}`
}
