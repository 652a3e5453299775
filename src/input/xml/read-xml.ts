import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import type { Bytes } from '../bytes/bytes.ts'
import { peek } from '../bytes/bytes.ts'
import { charsetNamed, charsetOf } from '../charset/charset.ts'
import { transcoded } from '../charset/transcode.ts'
import { madeArticle } from '../made-article.ts'
import { plainText, textOfHtml } from '../page/plain-text.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { BLOCK, type XmlArticle, xmlArticles } from './articles.ts'
import type { XmlMapping } from './mapping.ts'

const HEAD = 64 * 1024

/** Reads the articles of an XML file by a mapping, one after the other as the file comes. */
export async function* readXml(
  { name, bytes }: Inflow,
  context: ReadContext,
  mapping: XmlMapping,
): AsyncGenerator<Article | Rejected> {
  const reader = xmlArticles(mapping, context.config.limits.articleCharacters)
  // A file whose first element is the article holds one.
  const isOne = mapping.roots.every((root) => mapping.articles.includes(root))
  let record = 0
  const articles = (some: readonly XmlArticle[]) =>
    some.map((one) => {
      record++
      const where = isOne && record === 1 ? name : `Article ${record} of ${name}`
      const source = { file: name, record: isOne && record === 1 ? null : record, format: mapping.form }
      return made(one, source, where, context)
    })
  const decoder = new TextDecoder()
  for await (const chunk of await inUtf8(bytes)) yield* articles(reader.write(decoder.decode(chunk, { stream: true })))
  yield* articles(reader.write(decoder.decode()))
  yield* articles(reader.end())
  if (record === 0) yield refuse(name, null, 'empty', `${name} is ${mapping.says} without an article.`)
}

function made(
  { text, isHtml, body, fields, extra }: XmlArticle,
  source: Article['source'],
  where: string,
  context: ReadContext,
): Article | Rejected {
  const words = isHtml ? textOfHtml(text.replaceAll(BLOCK, '\n')) : paragraphs(text)
  const title = fields.title === undefined ? null : plainText(fields.title).replace(/\n+/g, ' ')
  const language = fields.language?.slice(0, 35) ?? null
  return madeArticle(
    { ...fields, title, language, text: words, extra: { ...extra, textFrom: body } },
    { source, where },
    context,
  )
}

/** One paragraph per block, a blank line between them; where nothing is a block, its blank lines divide the text, else its lines. */
function paragraphs(text: string): string {
  const between = text.includes(BLOCK) ? BLOCK : /\n\s*\n/.test(text) ? /\n\s*\n/ : '\n'
  return text
    .split(between)
    .map((block) => block.replace(/\s+/gu, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n')
}

/** The same in UTF-8, by what the declaration says unless the bytes say otherwise. */
async function inUtf8(bytes: Bytes): Promise<Bytes> {
  const { head, all } = await peek(bytes, HEAD)
  const start = Buffer.from(head).toString('latin1', 0, 200)
  const declared = charsetNamed(/^[^<]*<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1])
  // Whole lines only: the last letter may be cut.
  const seen = charsetOf(head.subarray(0, Math.max(head.lastIndexOf(62), head.lastIndexOf(10)) + 1 || head.length))
  const charset = seen === 'utf-8' ? seen : (declared ?? seen)
  return charset === 'utf-8' ? all : transcoded(all, charset)
}
