import { parse } from 'csv-parse/sync'
import type { Article } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Rejected } from '../../model/rejected.ts'
import { type Bytes, peek } from '../bytes/bytes.ts'
import { charsetNamed, charsetOf } from '../charset/charset.ts'
import { decode } from '../charset/decode.ts'
import { transcoded } from '../charset/transcode.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { columnNamed, headerOf, likelyHeaderOf, SEPARATED } from './header.ts'
import { readRecord } from './record.ts'
import { longestRecord } from './record-limit.ts'
import { rowsOf } from './rows.ts'
import { proposedMap } from './usual-names.ts'

const HEAD = 64 * 1024

/** How a table is written: the options for csv-parse. */
interface Dialect {
  readonly delimiter: string
  readonly quote: string | null
}

/** Reads a table of comma, tab or semicolon separated values under a header, one article per row; a broken row is refused alone. */
export async function* readTable({ name, bytes }: Inflow, { config }: ReadContext): AsyncGenerator<Article | Rejected> {
  const { head, all: read } = await peek(bytes, HEAD)
  // Old programs of the Macintosh end lines with a lone return.
  const lines = head.includes(RETURN) && !head.includes(NEWLINE) ? withNewlines(read) : read
  const said = SEPARATED.exec(Buffer.from(head.subarray(0, 20)).toString('latin1'))
  const all = said === null ? lines : withoutStart(lines, said[0].length)
  const { columns: named, separator, quote, encoding } = config.table
  const alone = separator ?? (/\.(?:tsv|tab)\b/i.test(name) ? '\t' : ',')
  const header =
    named === null
      ? headerOf(head, config, alone)
      : { delimiter: separator ?? likelyHeaderOf(head).delimiter, columns: named }
  if (header === null) {
    yield refuse(name, null, 'no-text', noText(name, likelyHeaderOf(head).columns, config))
    return
  }
  const { delimiter } = header
  const mark = delimiter !== '\t' || isQuoted(head) ? quote : null
  const charset = charsetNamed(encoding) ?? charsetOf(head.subarray(0, head.lastIndexOf(10) + 1 || head.length))
  const utf8 = charset === 'utf-8' ? all : transcoded(all, charset)
  let fields: readonly string[] | null = named === null ? null : fieldsOf(named, config)
  let record = 0
  for await (const { line, bytes: row, fault } of rowsOf(utf8, delimiter, mark, longestRecord(config))) {
    if (row?.length === 0) continue
    if (fields === null) {
      const cells = cellsIn(row ?? new Uint8Array(), { delimiter, quote: mark })
      fields = fieldsOf(Array.isArray(cells) ? cells : [], config)
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
      const cells = cellsIn(row, { delimiter, quote: mark })
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
  if (record === 0) yield refuse(name, null, 'empty', `${name} has a header and no row.`)
}

const NOT_DOUBLED = 'has words after a closing quotation mark; double quotation marks within a cell.'

const [NEWLINE, RETURN] = [10, 13]

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
function cellsIn(row: Uint8Array, { delimiter, quote }: Dialect): string[] | 'binary' | null {
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

/** Whether a table of tabs puts cells in quotation marks, as spreadsheets do and dumps of databases do not. */
function isQuoted(head: Uint8Array): boolean {
  return /(?:^|\t)"(?:[^"\t]|"")*"(?=\t|\r?\n|$)/m.test(Buffer.from(head).toString('latin1'))
}

function noText(name: string, columns: readonly string[], { fields }: Config): string {
  if (columns.includes('path'))
    return `${name} has no column "${fields.text}"; should it tell the titles and dates of other files, give it as --metadata.`
  const found = columns
    .filter((column) => column !== '')
    .slice(0, 20)
    .join(', ')
  return `${name} has no column "${fields.text}", only ${found}; say which one holds the text with ${proposedMap(columns, 'NAME')}. Should the first line be an article and no header: --columns id,text,…`
}
