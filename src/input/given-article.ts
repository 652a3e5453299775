import { nearest } from '../text/nearest.ts'
import type { ArticleInput } from './article.ts'
import { faultIn } from './json-value.ts'

/** What an article may be given with, and what each is expected to be. */
const KEYS: Readonly<Record<keyof ArticleInput, string>> = {
  text: 'string',
  id: 'string',
  title: 'string',
  byline: 'string',
  publisher: 'string',
  url: 'string',
  language: 'string',
  published: 'string',
  extra: 'object',
}

/** What an article as `read` gives it has besides; it is worked out anew from the text. */
const DERIVED: ReadonlySet<string> = new Set(['source', 'sha256', 'publishedFrom'])

/**
 * What a caller gives as an article, checked: a mistyped key would be passed over, and its article read without what it holds.
 *
 * @throws {TypeError} that says what was expected, and what came.
 */
export function givenArticle(given: unknown): ArticleInput {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    const hint = typeof given === 'string' ? ' Put it into an object: { text }.' : ''
    throw new TypeError(
      `Expected an article such as { text: "…", published: "2024-03-12" }, got ${kindOf(given)}.${hint}`,
    )
  }
  if (!('text' in given) || typeof given.text !== 'string') {
    throw new TypeError(
      `Expected the article’s text as a string under "text", got ${'text' in given ? kindOf(given.text) : `an object with ${named(Object.keys(given))}`}.`,
    )
  }
  for (const [key, value] of Object.entries(given)) {
    if (DERIVED.has(key)) continue
    const expected = KEYS[key as keyof ArticleInput]
    if (expected === undefined)
      throw new TypeError(
        `${unknown(key)} Expected of ${named(Object.keys(KEYS))}; what else is known of an article goes under "extra".`,
      )
    if (value != null && typeof value !== expected)
      throw new TypeError(`Expected ${key} to be a ${expected} or null, got ${kindOf(value)}.`)
  }
  const fault = 'extra' in given ? faultIn(given.extra) : null
  if (fault !== null) throw new TypeError(`Expected extra to be JSON, but ${fault}.`)
  return given as ArticleInput
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (value === undefined) return 'nothing'
  if (value instanceof Date) return 'a Date, of which toISOString() makes a string'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

const named = (keys: readonly string[]): string => (keys.length === 0 ? 'no keys' : keys.join(', '))

function unknown(key: string): string {
  const near = nearest(key, Object.keys(KEYS))
  return `An article has no ${JSON.stringify(key)}${near === null ? '.' : `; did you mean ${JSON.stringify(near)}?`}`
}
