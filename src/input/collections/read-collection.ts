import { readAbsoluteDay } from '../../english/calendar.ts'
import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import { collect } from '../bytes/bytes.ts'
import { decode } from '../charset/decode.ts'
import { madeArticle } from '../made-article.ts'
import { textOfHtml } from '../page/plain-text.ts'
import { readPublished } from '../published.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { factivaSplitter } from './factiva.ts'
import { nexisSplitter } from './nexis.ts'
import { proquestSplitter } from './proquest.ts'
import type { Splitter } from './splitter.ts'

/** Exports of archives. The first that recognizes a text cuts it. */
export const splitters: readonly Splitter[] = [nexisSplitter, factivaSplitter, proquestSplitter]

const HEAD = 16_000

const DAYS = { absolute: readAbsoluteDay, published: (written: string) => readPublished(written) }

/** The articles of a text that is an export of an archive; null when it is none. */
export function readCollection(text: string, name: string, context: ReadContext): (Article | Rejected)[] | null {
  const splitter = splitters.find(({ recognizes }) => recognizes(text.slice(0, HEAD)))
  return splitter === undefined ? null : readWith(splitter, text, name, context)
}

function readWith(
  { form, says, split, read }: Splitter,
  text: string,
  name: string,
  context: ReadContext,
): (Article | Rejected)[] {
  const made = split(text).flatMap((stretch) => read(stretch, DAYS) ?? [])
  if (made.length === 0)
    return [refuse(name, null, 'no-text', `${name} looks like an export of ${says}, but no article was found in it.`)]
  return made.map((article, at) => {
    const source = { file: name, record: at + 1, format: form }
    return madeArticle(article, { source, where: `Article ${at + 1} of ${name}` }, context)
  })
}

/** Reads an export that is a text or a page. */
export async function* readCollectionFile(
  { name, bytes }: Inflow,
  context: ReadContext,
  splitter: Splitter,
): AsyncGenerator<Article | Rejected> {
  const most = context.config.limits.articleCharacters * 20
  const all = await collect(bytes, most)
  if (all === null) {
    yield refuse(name, null, 'too-large', `${name} is larger than ${most} bytes; cut the export into smaller ones.`)
    return
  }
  const decoded = decode(all)
  if (decoded === null) yield refuse(name, null, 'binary', `${name} is not text.`)
  else yield* readWith(splitter, asText(decoded), name, context)
}

/** A page as text, one line per block. */
export function asText(decoded: string): string {
  const text = /^\s*(?:<!doctype\s+html|<html|<\?xml)/i.test(decoded)
    ? textOfHtml(decoded.replace(/<(style|script|head|title)\b[\s\S]{0,200000}?<\/\1>/gi, ''))
    : decoded
  return text.replace(/\r\n?/g, '\n')
}
