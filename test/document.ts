import { createHash } from 'node:crypto'
import type { Article } from '../src/model/article.ts'
import { type Config, configSchema, type UserConfig } from '../src/model/config.ts'
import type { Document } from '../src/model/document.ts'
import type { Span } from '../src/model/span.ts'
import { segment } from '../src/stages/segment/segment.ts'

export const configOf = (config: UserConfig = {}): Config => configSchema.parse(config)

/** An ingested article of a text, for tests; its fields as given. */
export function articleOf(text: string, fields: Partial<Article> = {}): Article {
  return {
    id: 'a_test',
    source: { file: 'test.txt', record: null, format: 'text' },
    sha256: createHash('sha256').update(text).digest('hex'),
    title: null,
    byline: null,
    publisher: null,
    url: null,
    language: 'en',
    published: null,
    publishedFrom: null,
    text,
    extra: {},
    ...fields,
  }
}

/** A text cut into sentences and tokens. */
export function documentOf(text: string, fields: Partial<Article> = {}): Document {
  return segment(configOf()).run(articleOf(text, fields))
}

/**
 * Takes the braces out of a marked example.
 *
 * @example unmarked('{Two men} died') // {text: 'Two men died', spans: [{start: 0, end: 7}]}
 */
export function unmarked(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  let open = 0
  for (const char of marked) {
    if (char === '{') open = text.length
    else if (char === '}') spans.push({ start: open, end: text.length })
    else text += char
  }
  return { text, spans }
}
