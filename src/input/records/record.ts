import * as z from 'zod'
import type { Article, Source } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Rejected } from '../../model/rejected.ts'
import { type ArticleInput, articleFrom } from '../article.ts'
import { faultIn } from '../json-value.ts'
import { refuse } from '../refusal.ts'

const optionalText = z.union([z.string(), z.number().transform(String)]).nullish()

/**
 * Makes an article of a record of any format; a record that is not an article is refused.
 *
 * @param where what messages call the record: 'Line 7 of dump.jsonl'.
 */
export function readRecord(value: unknown, source: Source, where: string, config: Config): Article | Rejected {
  const no = (code: string, reason: string) => refuse(source.file, source.record, code, reason)
  const { fields, limits } = config
  const read = schemaOf(config).safeParse(value)
  if (!read.success) {
    const { path, message } = read.error.issues[0] ?? { path: [], message: 'no reason given' }
    const field = path.join('.')
    if (field === fields.text) return no('no-text', `${where} has no text: ${message} under "${field}".${hint(value)}`)
    return no('invalid-record', `${where} is not an article${field ? ` at "${field}"` : ''}: ${message}.`)
  }
  const record = read.data
  const given = (key: keyof Config['fields']) => (record[fields[key]] ?? null) as string | null
  const own = new Set<string>(Object.values(fields))
  const extra = Object.fromEntries(Object.entries(record).filter(([key]) => !own.has(key))) as Article['extra']
  const fault = faultIn(extra)
  if (fault !== null) return no('invalid-record', `${where} is not an article: ${fault}.`)
  const text = given('text') ?? ''
  if (text.trim() === '') return no('no-text', `${where} has an empty text.`)
  if (text.length > limits.articleCharacters)
    return no(
      'too-large',
      `${where} has ${text.length} characters, more than the limit of ${limits.articleCharacters}.`,
    )
  const [id, title, published, url] = [given('id'), given('title'), given('published'), given('url')]
  const [publisher, byline, language] = [given('publisher'), given('byline'), given('language')]
  const input: ArticleInput = { text, id, title, published, url, publisher, byline, language, extra }
  return articleFrom(input, source, { dateOrder: config.dateOrder })
}

/** What to do about a record without a text, when its other fields show it. */
function hint(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const keys = Object.keys(value).map((key) => key.slice(0, 40))
  const lists = Object.entries(value).filter(([, field]) => Array.isArray(field) && typeof field[0] === 'object')
  if (lists.length === 1)
    return ` Should the list under "${lists[0]?.[0].slice(0, 40)}" hold the articles, give that list as the file.`
  return ` Its fields are ${keys.slice(0, 12).join(', ')}; say which holds the text with --map text=NAME.`
}

type RecordSchema = z.ZodType<Record<string, z.core.util.JSONType | undefined>>

/** The schema of a record, whose keys the configuration names; made once per configuration. */
function schemaOf(config: Config): RecordSchema {
  const made = schemas.get(config)
  if (made !== undefined) return made
  const { text, ...others } = config.fields
  const optional = Object.fromEntries(Object.values(others).map((key) => [key, optionalText]))
  const schema = z.object({ ...optional, [text]: z.string() }).catchall(z.unknown()) as unknown as RecordSchema
  schemas.set(config, schema)
  return schema
}

const schemas = new WeakMap<Config, RecordSchema>()
