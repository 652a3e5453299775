import { parsePage } from './parse.ts'
import { inline } from './tags.ts'

const MARKUP = /<\/?[a-z][^>]*>|&(?:#?\w+);/i

/**
 * The text of a JSON-LD value, which may be written with entities and tags: one paragraph per line, a blank line between them.
 *
 * @example plainText('<p>He said &#8220;no&#8221;.</p><p>She did too.</p>') // 'He said “no”.\n\nShe did too.'
 */
export function plainText(written: string): string {
  // Twice, since some publishers escape what was escaped before.
  const once = MARKUP.test(written) ? stripped(written) : written
  const text = MARKUP.test(once) ? stripped(once) : once
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n\n')
}

const BLOCKS = /<(?:p|br|div|li|tr|h[1-6])\b/i

/**
 * The text of a stretch of HTML that a record or a feed holds: its tags end paragraphs where it has any, else its line breaks do.
 *
 * @example textOfHtml('<p>One\ntwo.</p><p>Three.</p>') // 'One two.\n\nThree.'
 */
export function textOfHtml(html: string): string {
  return plainText(BLOCKS.test(html) ? html.replaceAll('\n', ' ') : html)
}

function stripped(html: string): string {
  const parts: string[] = []
  const cut = (tag: string) => {
    if (tag === 'br' || !inline.has(tag)) parts.push('\n')
  }
  parsePage(html, { open: cut, text: (text) => parts.push(text), close: cut })
  return parts.join('')
}
