import type { Article } from '../model/article.ts'
import type { Rejected } from '../model/rejected.ts'
import { articleFrom } from './article.ts'
import { collect } from './bytes/bytes.ts'
import { decode } from './charset/decode.ts'
import { bare } from './formats.ts'
import type { Metadata } from './metadata.ts'
import { type Overriding, readPageBytes } from './page/read-page.ts'
import type { Inflow, ReadContext } from './reader.ts'
import { refuse } from './refusal.ts'

/** Reads a stream that is one article: plain text, or a page. */
export async function* readDocument(
  { name, bytes: stream }: Inflow,
  context: ReadContext,
): AsyncGenerator<Article | Rejected> {
  const { articleCharacters, pageBytes } = context.config.limits
  const bytes = await collect(stream, Math.max(articleCharacters * 4, pageBytes))
  if (bytes === null) yield tooLarge(name, `the limit of ${articleCharacters} characters an article`)
  else yield readBytes(bytes, name, context)
}

function readBytes(bytes: Uint8Array, name: string, { config, metadata }: ReadContext): Article | Rejected {
  try {
    const known = knownOf(name, metadata)
    if (!isPage(name, bytes)) return readText(bytes, name, known, config.limits.articleCharacters)
    const { pageBytes } = config.limits
    if (bytes.length > pageBytes) return tooLarge(name, `the limit of ${pageBytes} bytes a page`)
    const source = { file: name, record: null, format: 'html' } as const
    const context = { source, where: name, url: null, fetched: null, charset: null }
    return readPageBytes(bytes, context, config, known)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const line = metadata?.rows.get(name)?.line
    const where = line === undefined ? name : `Line ${line} of ${metadata?.file}`
    return refuse(name, null, 'invalid-date', `${where}: ${error.message}.`)
  }
}

function readText(bytes: Uint8Array, name: string, known: Overriding, most: number): Article | Rejected {
  const no = (code: string, reason: string) => refuse(name, null, code, reason)
  const text = decode(bytes)
  if (text === null)
    return no('binary', `${name} is no text; Claimwire reads plain text, HTML, JSON, CSV, TSV and WARC.`)
  if (text.trim() === '') return no('empty', `${name} is empty.`)
  if (/^\s*<\?xml\s/.test(text))
    return no('binary', `${name} is XML, which is not read here; write it out as JSON Lines first.`)
  if (text.length > most)
    return no('too-large', `${name} has ${text.length} characters, more than the limit of ${most}.`)
  return articleFrom({ text, ...known }, { file: name, record: null, format: 'text' }, 'metadata')
}

/** What a table says of a file, without what it leaves empty. */
function knownOf(name: string, metadata: Metadata | null): Overriding {
  const { line: _, ...row } = metadata?.rows.get(name) ?? { line: 0 }
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))
}

const PAGE =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|div|p|h1)\b/i

const LESS_THAN = 60

function isPage(name: string, bytes: Uint8Array): boolean {
  if (/\.x?html?$/i.test(bare(name)) && bytes.includes(LESS_THAN)) return true
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2000)).toString('latin1')
  return PAGE.test(start.replace(/^\u00ef\u00bb\u00bf/, ''))
}

function tooLarge(name: string, limit: string): Rejected {
  return refuse(name, null, 'too-large', `${name} is larger than ${limit}.`)
}
