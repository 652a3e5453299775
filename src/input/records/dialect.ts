import type { Config } from '../../model/config.ts'
import { charsetNamed, charsetOf } from '../charset/charset.ts'
import { headerOf, likelyHeaderOf, SEPARATED } from './header.ts'

/** How much of a table is looked at to tell how it is written. */
export const TABLE_HEAD = 256 * 1024

/** How a table begins, and what is said of it. */
export interface TableBeginning {
  readonly head: Uint8Array
  readonly name: string
  readonly config: Config
}

/** How a table is written. */
export interface Dialect {
  readonly delimiter: string
  /** The mark that cells may be in; null where marks are letters like others. */
  readonly quote: string | null
  readonly charset: string
  /** Where its first row begins, after the line in which Excel says the separator. */
  readonly start: number
  /** Whether a lone return ends its lines, as in old programs of the Macintosh. */
  readonly endsWithReturn: boolean
  readonly hasHeader: boolean
}

const [NEWLINE, RETURN] = [10, 13]

/** How a table is written, by its beginning and what the configuration says; null where no column is known to hold the text. */
export function dialectOf({ head, name, config }: TableBeginning): Dialect | null {
  const { columns, separator, quote, encoding } = config.table
  const alone = separator ?? (/\.(?:tsv|tab)\b/i.test(name) ? '\t' : ',')
  const delimiter =
    columns === null ? headerOf(head, config, alone)?.delimiter : (separator ?? likelyHeaderOf(head).delimiter)
  if (delimiter === undefined) return null
  return {
    delimiter,
    quote: delimiter !== '\t' || isQuoted(head) ? quote : null,
    charset: charsetNamed(encoding) ?? charsetOf(head.subarray(0, head.lastIndexOf(NEWLINE) + 1 || head.length)),
    start: SEPARATED.exec(Buffer.from(head.subarray(0, 20)).toString('latin1'))?.[0].length ?? 0,
    endsWithReturn: head.includes(RETURN) && !head.includes(NEWLINE),
    hasHeader: columns === null,
  }
}

/** Whether a table of tabs puts cells in quotation marks, as spreadsheets do and dumps of databases do not. */
function isQuoted(head: Uint8Array): boolean {
  return /(?:^|\t)"(?:[^"\t]|"")*"(?=\t|\r?\n|$)/m.test(Buffer.from(head).toString('latin1'))
}
