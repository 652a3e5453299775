import type { Article, Source } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import { madeArticle } from '../made-article.ts'
import { readPage } from '../page/page.ts'
import { textOfHtml } from '../page/plain-text.ts'
import type { ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'

/** Where a message lies. */
interface MessageFrom {
  readonly source: Source
  readonly where: string
  readonly depth: number
}

/**
 * Reads a message (RFC 5322, MIME) as one article: its plain text, else the article of its page. A page that a browser has saved as
 * one file is such a message too. Attachments that hold articles are read after it.
 */
export async function* readMessage(
  bytes: Uint8Array,
  { source, where, depth }: MessageFrom,
  context: ReadContext,
): AsyncGenerator<Article | Rejected> {
  const { default: PostalMime } = await import('postal-mime')
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50 }).catch((error: Error) => error)
  if (mail instanceof Error) {
    yield refuse(source.file, source.record, 'unreadable', `${where} is no message that can be read: ${mail.message}.`)
    return
  }
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? null
  const saved = header('snapshot-content-location')
  const published = mail.date ?? header('date')
  const attached = mail.attachments.filter(
    ({ filename, disposition, related }) =>
      filename && !related && disposition !== 'inline' && context.hasReadableEnding(filename),
  )
  const byline = mail.from?.name || mail.from?.address || null
  const extra = {
    ...(mail.messageId && { messageId: mail.messageId }),
    ...(mail.from?.address && { from: mail.from.address }),
  }
  const made = (text: string, fields: object) =>
    madeArticle({ text, title: mail.subject ?? null, extra, ...fields }, { source, where }, context)
  const page = mail.html === undefined ? null : readPage(mail.html, { url: saved, fetched: null })
  if (saved !== null || (mail.text ?? '').trim() === '') {
    // The date of a saved page is when it was saved.
    const text = page?.text ?? (mail.html === undefined ? '' : textOfHtml(mail.html))
    const fields =
      saved === null ? { byline, published } : { ...page, url: saved, title: page?.title ?? mail.subject ?? null }
    if (text.trim() !== '' || attached.length === 0) yield made(text, fields)
  } else yield made((mail.text ?? '').replace(/\r\n?/g, '\n').trimEnd(), { byline, published })
  for (const { filename, content } of attached) {
    const data = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
    const own = (filename ?? '').replaceAll('/', '_').replaceAll('\\', '_')
    const name = source.record === null ? `${source.file}/${own}` : `${source.file}/${source.record}/${own}`
    yield* context.readWithin({ name, bytes: once(data), path: null, depth: depth + 1 })
  }
}

async function* once(data: Uint8Array): AsyncGenerator<Uint8Array> {
  yield data
}
