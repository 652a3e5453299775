import { InvalidArgumentError, Option } from 'commander'
import type { UserConfig } from '../model/config.ts'

const FIELDS = ['id', 'text', 'title', 'published', 'url', 'publisher', 'byline', 'language'] as const

/** The field mapping that `--map` gives: which key of a record, or column of a table, holds each field. */
export type FieldMap = NonNullable<UserConfig['fields']>

/** The options that commands share, each created for the command that takes it. */
export const shared = {
  config: () => new Option('-c, --config <file>', 'configuration (default: pipeline.config.ts here, if there is one)'),
  map: () =>
    new Option(
      '--map <pairs>',
      'field mapping from keys of records, or columns of tables, e.g. text=body,published=date',
    ).argParser(fieldMap),
  minConfidence: () =>
    new Option('--min-confidence <x>', 'drop claims below this confidence, 0 to 1').argParser(fraction),
  items: () => new Option('--items <path>', 'where in a JSON object the list of articles is, e.g. response.results'),
  columns: () =>
    new Option('--columns <names>', 'columns of a table that has no header, e.g. id,published,text').argParser(
      (written) => written.split(',').map((name) => name.trim()),
    ),
  separator: () => new Option('--separator <mark>', 'what is between the cells of a table, where it is not detected'),
  quote: () => new Option('--quote <mark>', 'the quotation mark around the cells of a table (default: ")'),
  dateOrder: () =>
    new Option(
      '--date-order <order>',
      'how publication dates such as 03/04/2024 are meant: day or month first',
    ).choices(['dmy', 'mdy']),
  published: () =>
    new Option('--published <day>', 'publication date of articles that have none, e.g. 2024-03-12').argParser(day),
}

/** @example fieldMap('text=body,published=date') // {text: 'body', published: 'date'} */
export function fieldMap(pairs: string): FieldMap {
  const map: FieldMap = {}
  for (const pair of pairs.split(',')) {
    const cut = pair.indexOf('=')
    const [name, key] = [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()]
    const field = FIELDS.find((known) => known === name)
    if (cut < 1 || key === '' || field === undefined) {
      throw new InvalidArgumentError(`Expected field=key with a field of ${FIELDS.join(', ')}; got "${pair}".`)
    }
    map[field] = key
  }
  return map
}

/** @example commaSeparated('best, sentence') // ['best', 'sentence'] */
export function commaSeparated(written: string): string[] {
  const names = written.split(',').map((name) => name.trim())
  if (names.every((name) => name !== '')) return names
  throw new InvalidArgumentError('Expected names with commas between them.')
}

export function fraction(written: string): number {
  const value = Number(written)
  if (written.trim() !== '' && value >= 0 && value <= 1) return value
  throw new InvalidArgumentError('Expected a number from 0 to 1.')
}

export function percentage(written: string): number {
  const value = Number(written)
  if (written.trim() !== '' && value >= 0 && value <= 100) return value
  throw new InvalidArgumentError('Expected a number from 0 to 100.')
}

/** A whole number from `least` to `most`. */
export function wholeNumber(least: number, most: number): (written: string) => number {
  return (written) => {
    if (/^\d{1,15}$/.test(written) && Number(written) >= least && Number(written) <= most) return Number(written)
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`)
  }
}

/** @example share('3/8') // {index: 3, of: 8} */
export function share(written: string): { readonly index: number; readonly of: number } {
  const [, index = 0, of = 0] = /^(\d{1,5})\/(\d{1,5})$/.exec(written)?.map(Number) ?? []
  if (index >= 1 && index <= of) return { index, of }
  throw new InvalidArgumentError('Expected a share such as 3/8, from 1/8 to 8/8.')
}

export function day(written: string): string {
  const date = new Date(`${written}T00:00:00Z`)
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${written}T`)) return written
  throw new InvalidArgumentError('Expected a day such as 2024-03-12.')
}

/** Options of several commands that override the configuration. */
export interface SharedFlags {
  readonly config?: string
  readonly map?: FieldMap
  readonly minConfidence?: number
  readonly published?: string
  readonly dateOrder?: 'dmy' | 'mdy'
  readonly items?: string
  readonly columns?: string[]
  readonly separator?: string
  readonly quote?: string
}

/** The flags as a configuration that overrides the file's. */
export function asConfig({
  map,
  minConfidence,
  published,
  dateOrder,
  items,
  columns,
  separator,
  quote,
}: SharedFlags): UserConfig {
  const table = {
    ...(columns && { columns }),
    ...(separator !== undefined && { separator: separator === '\\t' ? '\t' : separator }),
    ...(quote !== undefined && { quote }),
  }
  return {
    ...(map && { fields: map }),
    ...(minConfidence !== undefined && { write: { minConfidence } }),
    ...(dateOrder !== undefined && { dateOrder }),
    ...(items !== undefined && { items }),
    ...(Object.keys(table).length > 0 && { table }),
    ...(published !== undefined && { defaults: { published } }),
  }
}
