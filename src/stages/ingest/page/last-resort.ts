/** What is needed of a parsed page; the whole of the DOM's types would leak into every file. */
interface Page {
  readonly textContent: string | null
  readonly querySelector: (selector: string) => Page | null
  readonly querySelectorAll: (selector: string) => Iterable<Page>
}

const BLOCK = 'p, h1, h2, h3, h4, li, blockquote, pre, figcaption'
/** Readability goes through a page many times over. */
const MOST_ELEMENTS = 20_000
const LEAST = 100

/** The text of a page by Mozilla's readability, some twenty times slower; null when it finds none. linkedom only parses. */
export async function readabilityOf(html: string): Promise<string | null> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  try {
    const { document } = parseHTML(html)
    const content = new Readability(document as never, { charThreshold: LEAST, maxElemsToParse: MOST_ELEMENTS }).parse()
      ?.content
    const text = content ? textOf(parseHTML(`<html><body>${content}</body></html>`).document as unknown as Page) : ''
    return text === '' ? null : text
  } catch {
    return null // a page without an element, or with too many
  }
}

/** The text of the innermost blocks, a blank line between them. */
function textOf(document: Page): string {
  const blocks = [...document.querySelectorAll(BLOCK)].filter((block) => block.querySelector(BLOCK) === null)
  return blocks
    .map((block) => (block.textContent ?? '').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n')
}
