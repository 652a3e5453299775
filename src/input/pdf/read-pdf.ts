import type { Article } from '../../model/article.ts'
import type { Rejected } from '../../model/rejected.ts'
import { collect } from '../bytes/bytes.ts'
import { readCollection } from '../collections/read-collection.ts'
import { madeArticle } from '../made-article.ts'
import type { Inflow, ReadContext } from '../reader.ts'
import { refuse } from '../refusal.ts'
import { type Line, linesOf, textOf } from './layout.ts'

const LARGEST = 256 * 1024 * 1024
const MOST_PAGES = 2000

/** Reads a PDF as the article that it holds. Its pictures are not looked at: a scan without a text is refused. */
export async function* readPdf({ name, bytes }: Inflow, context: ReadContext): AsyncGenerator<Article | Rejected> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs').catch(() => null)
  if (pdfjs === null) {
    yield refuse(
      name,
      null,
      'needs-package',
      `${name} is a PDF. To read it, install what reads PDFs: npm install pdfjs-dist@5. Or turn it into text, with pdftotext.`,
    )
    return
  }
  const data = await collect(bytes, LARGEST)
  if (data === null) {
    yield refuse(name, null, 'too-large', `${name} is a PDF larger than 256 MiB.`)
    return
  }
  const task = pdfjs.getDocument({
    data: new Uint8Array(data),
    ...{ isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0, stopAtErrors: false },
  })
  try {
    const document = await task.promise
    const pages: Line[][] = []
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number)
      pages.push(linesOf((await page.getTextContent()).items))
      page.cleanup()
    }
    const text = textOf(pages)
    if (text.trim() === '')
      yield refuse(
        name,
        null,
        'no-text',
        `${name} is a PDF of pictures without a text; recognize its letters first, with ocrmypdf.`,
      )
    else {
      const many = readCollection(text, name, context)
      if (many !== null) yield* many
      else
        yield madeArticle(
          { text, extra: { pages: document.numPages } },
          { source: { file: name, record: null, format: 'pdf' }, where: name },
          context,
        )
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    const why = isLocked ? 'it needs a password' : error instanceof Error ? error.message : String(error)
    yield refuse(name, null, 'unreadable', `${name} is a PDF that cannot be read: ${why.replace(/\.$/, '')}.`)
  } finally {
    await task.destroy()
  }
}
