import type { Article, PublishedFrom } from '../../model/article.ts'
import type { Config } from '../../model/config.ts'
import type { Rejected } from '../../model/rejected.ts'
import { type ArticleInput, articleFrom } from './article.ts'
import { decode } from './decode.ts'
import { readPage } from './html.ts'
import type { Metadata } from './metadata.ts'
import { refuse } from './refusal.ts'

/** Reads a stream that is one article: plain text, or a page. What the metadata table says goes before what the page says. */
export async function readDocument(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  config: Config,
  metadata: Metadata | null,
): Promise<Article | Rejected> {
  const most = config.limits.articleCharacters
  const no = (code: string, reason: string) => refuse(name, null, code, reason)
  const bytes = await collect(stream, most * 4)
  if (bytes === null) return no('too-large', `${name} is larger than the limit of ${most} characters an article.`)
  const decoded = decode(bytes)
  if (decoded === null) return no('binary', `${name} is no text; Claimwire reads plain text, HTML and JSON Lines.`)
  if (decoded.trim() === '') return no('empty', `${name} is empty.`)
  if (decoded.length > most) {
    return no('too-large', `${name} has ${decoded.length} characters, more than the limit of ${most}.`)
  }
  const page = isPage(name, decoded) ? await readPage(decoded) : { text: decoded }
  if (page === null) return no('no-text', `No article was found in the page ${name}.`)
  const row = metadata?.rows.get(name)
  const known: ArticleInput = {
    ...page,
    ...Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== null)),
  }
  const from: PublishedFrom = 'metadata'
  try {
    return articleFrom(known, { file: name, record: null, format: isPage(name, decoded) ? 'html' : 'text' }, from)
  } catch (error) {
    const where = row?.published ? `Line ${row.line} of ${metadata?.file ?? ''}` : name
    return no('invalid-date', `${where}: ${(error as Error).message}.`)
  }
}

function isPage(name: string, text: string): boolean {
  return /\.html?(?:\.gz)?$/i.test(name) || /^\s*<(?:!doctype html|html)[\s>]/i.test(text.slice(0, 400))
}

/** All bytes of a stream; null when there are more than the limit. */
async function collect(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
