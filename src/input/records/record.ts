import * as z from 'zod'
import type { Article, Source } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Rejected } from '../../model/rejected.ts'
import { type ArticleInput, articleFrom } from '../article.ts'
import { faultIn } from '../json-value.ts'
import { textOfHtml } from '../page/plain-text.ts'
import { refuse } from '../refusal.ts'
import { at, isObject, listIn, pathOfText, without } from './paths.ts'
import { proposedMap, usualKeyFor } from './usual-names.ts'

const optionalText = z.union([z.string(), z.number().transform(String)]).nullish()
type Field = keyof Config['fields']

/** Where the services that give news out cut a text: "… [+2312 chars]". */
const CUT = /\s{0,9}(?:…|\.{3})?\s{0,9}\[\+?\d{1,9} (?:more )?char(?:acter)?s\]\s{0,9}$/
/** Tags that only a page has: a text in which they end a paragraph is HTML. */
const HTML = /<\/(?:p|div|h[1-6]|li|article|section|blockquote)>|<br\s?\/?>/i

/**
 * Makes an article of a record of any format; a record that is not an article is refused.
 *
 * @param where what messages call the record: 'Line 7 of dump.jsonl'.
 */
export function readRecord(value: unknown, source: Source, where: string, config: Config): Article | Rejected {
  const no = (code: string, reason: string) => refuse(source.file, source.record, code, reason)
  const { limits } = config
  const fields = isObject(value) ? fieldsIn(value, config) : config.fields
  const known = isObject(value) ? knownIn(value, fields) : null
  if (known === null) return refusalOf(value, fields, no, where)
  const extra = without(value as object, Object.values(fields)) as Article['extra']
  const fault = faultIn(extra)
  if (fault !== null) return no('invalid-record', `${where} is not an article: ${fault}.`)
  const written = known.text
  if (written.trim() === '') return no('no-text', `${where} has an empty text.`)
  const { text, notes } = plain(written)
  if (text.length > limits.articleCharacters)
    return no(
      'too-large',
      `${where} has ${text.length} characters, more than the limit of ${limits.articleCharacters}.`,
    )
  const input: ArticleInput = Object.assign(known, { text, extra: notes === null ? extra : { ...extra, ...notes } })
  return articleFrom(input, source, { dateOrder: config.dateOrder })
}

type Known = { text: string } & { [field in Exclude<Field, 'text'>]?: string | null }

/** What a record says in its fields; null when one of them is not what it should be. */
function knownIn(value: Readonly<Record<string, unknown>>, fields: Config['fields']): Known | null {
  const text = at(value, fields.text)
  if (typeof text !== 'string') return null
  const known: Known = { text }
  for (const field of OTHERS) {
    const one = at(value, fields[field])
    if (typeof one === 'string') known[field] = one
    else if (typeof one === 'number') known[field] = String(one)
    else if (one != null) return null
  }
  return known
}

const OTHERS = ['id', 'title', 'published', 'url', 'publisher', 'byline', 'language'] as const

/** Says what is wrong with a record that is no article; only here is the schema asked, which takes its time. */
function refusalOf(
  value: unknown,
  fields: Config['fields'],
  no: (code: string, reason: string) => Rejected,
  where: string,
): Rejected {
  const flat = isObject(value)
    ? Object.fromEntries(Object.entries(fields).map(([field, path]) => [field, at(value, path)]))
    : value
  const issue = schema.safeParse(flat).error?.issues[0]
  const { path, message } = issue ?? { path: [], message: 'no reason given' }
  const field = path[0] as Field | undefined
  const key = field === undefined ? '' : fields[field]
  if (isObject(value) && typeof value['schema'] === 'string' && value['schema'].startsWith('claimwire/'))
    return no(
      'own-record',
      `${where} is a record that Claimwire wrote (${value['schema'].slice(0, 40)}), and no article.`,
    )
  if (field === 'text') return no('no-text', `${where} has no text: ${message} under "${key}".${hint(value)}`)
  return no('invalid-record', `${where} is not an article${key ? ` at "${key}"` : ''}: ${message}.`)
}

const schema = z.object({
  text: z.string(),
  ...{ id: optionalText, title: optionalText, published: optionalText, url: optionalText },
  ...{ publisher: optionalText, byline: optionalText, language: optionalText },
})

/** Where each field of a record is: as configured, else under a key that usually holds it. */
function fieldsIn(value: Readonly<Record<string, unknown>>, { fields }: Config): Config['fields'] {
  const keys = Object.keys(value)
  if (last !== null && last.fields === fields && isSame(last.keys, keys)) return last.found
  last = { fields, keys, found: guessed(keys, fields) }
  return last.found
}

/** The records of a file have the same keys, most of them. */
let last: {
  readonly fields: Config['fields']
  readonly keys: readonly string[]
  readonly found: Config['fields']
} | null = null

function isSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false
  return true
}

function guessed(keys: readonly string[], fields: Config['fields']): Config['fields'] {
  const found = { ...fields }
  for (const field of GUESSED) {
    // What the configuration names is not guessed.
    if (fields[field] !== field || keys.includes(field)) continue
    const key = usualKeyFor(field, keys)
    if (key !== null && !Object.values(fields).includes(key)) found[field] = key
  }
  return found
}

const GUESSED = ['text', 'title', 'published', 'publisher', 'url', 'byline', 'language'] as const

/** A text as it is read: character for character, unless it is HTML or says that it was cut, which `extra` then says. */
function plain(written: string): { readonly text: string; readonly notes: Article['extra'] | null } {
  const isHtml = written.includes('<') && HTML.test(written)
  const text = isHtml ? textOfHtml(written) : written
  const cut = text.includes(']', text.length - 20) ? CUT.exec(text.slice(-80)) : null
  if (!isHtml && cut === null) return { text, notes: null }
  const kept = cut === null ? text : text.slice(0, text.length - cut[0].length)
  return { text: kept, notes: { ...(isHtml && { textFrom: 'html' }), ...(cut && { cutOff: cut[0].trim() }) } }
}

/** What to do about a record without a text, when its other fields show it. */
function hint(value: unknown): string {
  if (!isObject(value)) return ''
  const list = listIn(value)
  if (list !== null) {
    const text = pathOfText(list.first)
    const map = text === null || text === 'text' ? '' : ` ${proposedMap(Object.keys(list.first), text)}`
    return ` If the list under "${list.path}" holds the articles, read it with --items ${list.path}${map}.`
  }
  const keys = Object.keys(value).map((key) => key.slice(0, 40))
  const text = pathOfText(value)
  return ` Its fields are ${keys.slice(0, 12).join(', ')}; say which holds the text with ${proposedMap(keys, text ?? 'NAME')}.`
}
