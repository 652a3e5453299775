import * as z from 'zod'
import type { Article } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Rejected } from '../../model/rejected.ts'
import { type ArticleInput, articleFrom } from './article.ts'
import { decode } from './decode.ts'
import { linesOf } from './lines.ts'
import { refuse } from './refusal.ts'

const optionalText = z.union([z.string(), z.number().transform(String)]).nullish()

/** Reads a JSON Lines file, one article a line; a broken line is refused with its number and the rest goes on. */
export async function* readRecords(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  config: Config,
): AsyncGenerator<Article | Rejected> {
  const most = config.limits.articleCharacters
  // A character has at most four bytes, and JSON writes it as at most six; room is left for the other fields.
  for await (const { number, bytes } of linesOf(stream, most * 6 + 1_000_000)) {
    if (bytes === null) {
      yield refuse(
        name,
        number,
        'too-large',
        `Line ${number} of ${name} is longer than the limit of ${most} characters an article.`,
      )
      continue
    }
    const line = decode(bytes)
    if (line === null) yield refuse(name, number, 'binary', `Line ${number} of ${name} is no text.`)
    else if (line.trim() !== '') yield readRecord(line, number, name, config)
  }
}

function readRecord(line: string, number: number, name: string, config: Config): Article | Rejected {
  const no = (code: string, reason: string) => refuse(name, number, code, reason)
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return no(
      'invalid-json',
      `Line ${number} of ${name} is no JSON: ${(error as Error).message}. Mend or remove that line.`,
    )
  }
  const { fields } = config
  const read = schemaOf(config).safeParse(value)
  if (!read.success) {
    const { path, message } = read.error.issues[0] ?? { path: [], message: 'no reason given' }
    const field = path.join('.')
    if (field === fields.text)
      return no('no-text', `Line ${number} of ${name} has no text: ${message} under "${field}".`)
    return no('invalid-record', `Line ${number} of ${name} is no article${field ? ` at "${field}"` : ''}: ${message}.`)
  }
  const record = read.data
  const given = (key: keyof Config['fields']) => (record[fields[key]] ?? null) as string | null
  const own = new Set<string>(Object.values(fields))
  const extra = Object.fromEntries(Object.entries(record).filter(([key]) => !own.has(key))) as Article['extra']
  const text = given('text') ?? ''
  if (text.trim() === '') return no('no-text', `Line ${number} of ${name} has an empty text.`)
  if (text.length > config.limits.articleCharacters) {
    return no(
      'too-large',
      `Line ${number} of ${name} has ${text.length} characters, more than the limit of ${config.limits.articleCharacters}.`,
    )
  }
  try {
    const [id, title, published, url] = [given('id'), given('title'), given('published'), given('url')]
    const [publisher, byline, language] = [given('publisher'), given('byline'), given('language')]
    const input: ArticleInput = { text, id, title, published, url, publisher, byline, language, extra }
    return articleFrom(input, { file: name, record: number, format: 'jsonl' })
  } catch (cause) {
    return no('invalid-date', `Line ${number} of ${name}: ${(cause as Error).message}.`)
  }
}

type RecordSchema = z.ZodType<Record<string, z.core.util.JSONType | undefined>>

/** The schema of a record, whose keys the configuration names; made once a configuration. */
function schemaOf(config: Config): RecordSchema {
  const made = schemas.get(config)
  if (made !== undefined) return made
  const { text, ...others } = config.fields
  const optional = Object.fromEntries(Object.values(others).map((key) => [key, optionalText]))
  const schema = z.object({ ...optional, [text]: z.string() }).catchall(z.json()) as unknown as RecordSchema
  schemas.set(config, schema)
  return schema
}

const schemas = new WeakMap<Config, RecordSchema>()
