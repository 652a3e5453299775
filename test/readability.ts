import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** What is needed of a parsed page; the whole of the DOM's types would leak into every file. */
interface Page {
  readonly textContent: string | null
  readonly querySelector: (selector: string) => Page | null
  readonly querySelectorAll: (selector: string) => Iterable<Page>
}

const BLOCK = 'p, h1, h2, h3, h4, li, blockquote, pre, figcaption'
const LEAST = 100

/** The text of a page by Mozilla's readability, against which ours is measured; empty when it finds none. */
export function readabilityOf(html: string): string {
  const { document } = parseHTML(html)
  const content = new Readability(document as never, { charThreshold: LEAST }).parse()?.content
  return content ? textOf(parseHTML(`<html><body>${content}</body></html>`).document as unknown as Page) : ''
}

/** The text of the innermost blocks, a blank line between them. */
function textOf(document: Page): string {
  const blocks = [...document.querySelectorAll(BLOCK)].filter((block) => block.querySelector(BLOCK) === null)
  return blocks
    .map((block) => (block.textContent ?? '').replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join('\n\n')
}
