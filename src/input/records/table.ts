import { parse } from 'csv-parse/sync'
import type { Article } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Rejected } from '../../model/rejected.ts'
import { type Bytes, peek } from '../bytes/bytes.ts'
import { decode } from '../charset/decode.ts'
import { transcoded } from '../charset/transcode.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { type Dialect, dialectOf, TABLE_HEAD } from './dialect.ts'
import { columnNamed, likelyHeaderOf } from './header.ts'
import { readRecord } from './record.ts'
import { longestRecord } from './record-limit.ts'
import { rowsOf } from './rows.ts'
import { proposedMap } from './usual-names.ts'

/** Reads a table of comma, tab or semicolon separated values under a header, one article per row; a broken row is refused alone. */
export async function* readTable(
  { name, bytes, range }: Inflow,
  { config }: ReadContext,
): AsyncGenerator<Article | Rejected> {
  const { head: beginning, all } = await peek(bytes, TABLE_HEAD)
  const head = range?.head ?? beginning
  const dialect = dialectOf({ head, name, config })
  if (dialect === null) {
    yield refuse(name, null, 'no-text', noText(name, likelyHeaderOf(head).columns, config))
    return
  }
  const { delimiter, quote, charset, start, endsWithReturn } = dialect
  const isWithin = range !== undefined && range.lines > 0
  const own = isWithin || start === 0 ? all : withoutStart(all, start)
  const lines = endsWithReturn ? withNewlines(own) : own
  const utf8 = charset === 'utf-8' ? lines : transcoded(lines, charset)
  const columns = config.table.columns ?? (isWithin ? await headerIn(head.subarray(start), dialect) : null)
  let fields = columns === null ? null : fieldsOf(columns, config)
  let record = range?.records ?? 0
  for await (const { line, bytes: row, fault } of rowsOf(utf8, delimiter, quote, longestRecord(config), range?.lines)) {
    if (row?.length === 0) continue
    if (fields === null) {
      fields = fieldsOf(namesIn(row, dialect), config)
      continue
    }
    record++
    const where = `Row ${record} of ${name} (line ${line})`
    const no = (code: string, reason: string) => refuse(name, record, code, `${where} ${reason}`)
    const most = config.limits.articleCharacters
    if (row === null) yield no('too-large', `is longer than the limit of ${most} characters an article.`)
    else if (fault === 'unclosed')
      yield no('invalid-row', 'has a quotation mark that is never closed; everything after it is lost.')
    else if (fault === 'after-mark') yield no('invalid-row', NOT_DOUBLED)
    else {
      const cells = cellsIn(row, dialect)
      if (cells === 'binary') yield no('binary', 'is not text: it holds bytes that no text has.')
      else if (cells === null) yield no('invalid-row', NOT_DOUBLED)
      else if (cells.length > fields.length)
        yield no(
          'invalid-row',
          `has ${cells.length} cells under ${fields.length} columns; put a cell that holds "${delimiter}" in quotation marks.`,
        )
      else yield readRecord(recordOf(cells, fields), { file: name, record, format: 'csv' }, where, config)
    }
  }
  if (record === 0 && range === undefined) yield refuse(name, null, 'empty', `${name} has a header and no row.`)
}

const NOT_DOUBLED = 'has words after a closing quotation mark; double quotation marks within a cell.'

const [NEWLINE, RETURN] = [10, 13]

/** The names of the columns, of a table that is entered in the middle. */
async function headerIn(head: Uint8Array, dialect: Dialect): Promise<readonly string[]> {
  const { delimiter, quote } = dialect
  const alone = (async function* () {
    yield head
  })()
  for await (const { bytes } of rowsOf(alone, delimiter, quote, head.length))
    if (bytes?.length !== 0) return namesIn(bytes, dialect)
  return []
}

function namesIn(row: Uint8Array | null, dialect: Dialect): readonly string[] {
  const cells = cellsIn(row ?? new Uint8Array(), dialect)
  return Array.isArray(cells) ? cells : []
}

async function* withoutStart(bytes: Bytes, count: number): AsyncGenerator<Uint8Array> {
  let left = count
  for await (const chunk of bytes) {
    if (left < chunk.length) yield chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}

async function* withNewlines(bytes: Bytes): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) yield chunk.map((byte) => (byte === RETURN ? NEWLINE : byte))
}

/** The cells of a row, character for character; null when its quotation marks do not hold. */
function cellsIn(
  row: Uint8Array,
  { delimiter, quote }: Pick<Dialect, 'delimiter' | 'quote'>,
): string[] | 'binary' | null {
  const line = decode(row)
  if (line === null) return 'binary'
  if (quote === null || !line.includes(quote)) return line.split(delimiter)
  try {
    // A row has no line break but in quotation marks, so none that csv-parse could take for its end.
    const rows: unknown = parse(line, { delimiter, quote, escape: quote, record_delimiter: '\n', relax_quotes: true })
    return Array.isArray(rows) && rows.length === 1 ? (rows[0] as string[]) : null
  } catch {
    return null
  }
}

/** The columns' names, with those that stand for a field in another case called as the configuration has them. */
function fieldsOf(columns: readonly string[], config: Config): string[] {
  const names = columns.map((column) => column.trim())
  for (const name of Object.values(config.fields)) {
    const at = columnNamed(names, name)
    if (at !== null) names[at] = name
  }
  return names
}

function recordOf(cells: readonly string[], fields: readonly string[]): Record<string, string> {
  return Object.fromEntries(fields.flatMap((field, at) => (field === '' ? [] : [[field, cells[at] ?? '']])))
}

function noText(name: string, columns: readonly string[], { fields }: Config): string {
  if (columns.includes('path'))
    return `${name} has no column "${fields.text}"; should it tell the titles and dates of other files, give it as --metadata.`
  const found = columns
    .filter((column) => column !== '')
    .slice(0, 20)
    .join(', ')
  return `${name} has no column "${fields.text}", only ${found}; say which one holds the text with ${proposedMap(columns, 'NAME')}. Should the first line be an article and no header, say what the columns hold (--columns id,text).`
}
