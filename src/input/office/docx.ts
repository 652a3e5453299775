import { Parser } from 'htmlparser2'
import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import { collect } from '../bytes/bytes.ts'
import { readCollection } from '../collections/read-collection.ts'
import { madeArticle } from '../made-article.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { expansionOf } from '../unpack/expansion.ts'
import { zipEntries } from '../unpack/zip.ts'
import { Unreadable } from '../unreadable.ts'
import { DOCUMENT } from './kind.ts'

const LARGEST_HELD = 256 * 1024 * 1024

/** Reads a Word document as the article that it holds, or as the articles, where it is an export of an archive. */
export async function* readDocx(inflow: Inflow, context: ReadContext): AsyncGenerator<Article | Rejected> {
  const { name, path, bytes } = inflow
  const source = path ?? (await collect(bytes, LARGEST_HELD))
  if (source === null) throw new Unreadable('too-large', `${name} is larger than 256 MiB.`)
  const text = await textOf(source, name, context)
  const many = readCollection(text, name, context)
  if (many === null)
    yield madeArticle({ text }, { source: { file: name, record: null, format: 'docx' }, where: name }, context)
  else yield* many
}

/**
 * The text of a document: its paragraphs, a blank line between them, and the cells of its tables as paragraphs; without what was
 * deleted in it, comments, notes and fields' codes.
 *
 * mammoth, which does that too, and with which a test compares, holds everything that the archive unpacks to, whatever that is, and
 * takes 8 MB on the disk.
 */
async function textOf(source: string | Buffer, name: string, { config }: ReadContext): Promise<string> {
  const expansion = expansionOf(name, config.limits.expansion)
  for await (const entry of zipEntries(source, name, expansion)) {
    if (entry.path !== DOCUMENT) continue
    const { write, end } = paragraphsIn(config.limits.articleCharacters * 4)
    const decoder = new TextDecoder()
    for await (const chunk of entry.bytes) write(decoder.decode(chunk, { stream: true }))
    write(decoder.decode())
    return end().join('\n\n')
  }
  throw new Unreadable('unreadable', `${name} is a Word document without a text.`)
}

/** What is in the document and not in its text: what it was before a change, what a drawing says where it cannot be drawn. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'mc:Fallback',
  'w:pict',
  'w:rPr',
  'w:pPr',
  'w:sectPr',
])

function paragraphsIn(most: number): { readonly write: (xml: string) => void; readonly end: () => string[] } {
  const paragraphs: string[] = []
  let parts: string[] = []
  let isText = false
  let hidden = 0
  let depth = 0
  let size = 0
  const flush = () => {
    const paragraph = parts
      .join('')
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
    parts = []
    if (paragraph !== '') paragraphs.push(paragraph)
  }
  const parser = new Parser(
    {
      onopentag(tag) {
        depth++
        if (hidden > 0) return
        if (LEFT_OUT.has(tag)) hidden = depth
        else if (tag === 'w:p') flush()
        else if (tag === 'w:t') isText = true
        else if (tag === 'w:tab') parts.push(' ')
        else if (tag === 'w:br' || tag === 'w:cr') parts.push('\n')
        else if (tag === 'w:noBreakHyphen') parts.push('-')
      },
      ontext(text) {
        if (!isText || hidden > 0 || size > most) return
        size += text.length
        parts.push(text)
      },
      onclosetag(tag) {
        if (hidden === depth) hidden = 0
        depth--
        if (tag === 'w:t') isText = false
        else if (tag === 'w:p' && hidden === 0) flush()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  return {
    write: (xml) => parser.write(xml),
    end: () => {
      parser.end()
      flush()
      return paragraphs
    },
  }
}
