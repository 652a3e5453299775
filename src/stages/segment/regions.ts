import type { Article, Region } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { type Dateline, findDateline } from './dateline.ts'
import { isLeftover } from './leftovers.ts'

/** The regions of an article, one a paragraph, save that a dateline is cut off its paragraph; and what they say of the article. */
export interface Layout {
  readonly regions: readonly Region[]
  readonly title: string | null
  readonly byline: string | null
  readonly dateline: Dateline | null
}

const BYLINE = /^(?:by|from)\s+\p{Lu}[^.!?"“]{2,110}$/iu
const CREDIT = /^\(?(?:additional |with )?(?:reporting|writing|editing|compiled|written) by\s/i
const LONGEST_TITLE = 200
/** A byline or dateline stands near the top; further down a line that looks like one is prose. */
const NEAR_TOP = 8

/** Tells title, byline, dateline, body and leftovers of the page apart, paragraph by paragraph. */
export function layOut({ text, title: given }: Article, paragraphs: readonly Span[]): Layout {
  const regions: Region[] = []
  let title: string | null = null
  let byline: string | null = null
  let dateline: Dateline | null = null
  let bodies = 0
  paragraphs.forEach((span, index) => {
    const words = text.slice(span.start, Math.min(span.end, span.start + 400))
    const known = title ?? given
    const isTitle =
      title === null && bodies === 0 && (given === null ? looksLikeTitle(words, paragraphs, index) : same(words, given))
    if (isTitle && !isLeftover(words, null)) {
      title = text.slice(span.start, span.end)
      regions.push({ ...span, kind: 'title' })
    } else if (isLeftover(words, known)) {
      regions.push({ ...span, kind: 'boilerplate' })
    } else if (isByline(words, index, bodies) || CREDIT.test(words)) {
      byline ??= CREDIT.test(words) ? null : words.replace(/^by\s+/i, '')
      regions.push({ ...span, kind: 'byline' })
    } else {
      const found = dateline === null && index < NEAR_TOP && bodies < 2 ? findDateline(text, span) : null
      if (found !== null) {
        dateline = found
        regions.push({ start: found.start, end: found.end, kind: 'dateline' })
      }
      const start = found?.bodyStart ?? span.start
      if (start < span.end) regions.push({ start, end: span.end, kind: 'body' })
      bodies++
    }
  })
  return { regions, title, byline, dateline }
}

function isByline(words: string, index: number, bodies: number): boolean {
  return (
    index < NEAR_TOP && bodies < 2 && BYLINE.test(words) && !/\b(?:said|says|was|were|is|are|has|had)\b/.test(words)
  )
}

/** A first line without a full stop, with more to follow. */
function looksLikeTitle(words: string, paragraphs: readonly Span[], index: number): boolean {
  if (index >= paragraphs.length - 1 || words.length > LONGEST_TITLE) return false
  if (/[.!:;,]["”’']?$/.test(words) || (/^["“]/.test(words) && /["”]$/.test(words))) return false
  return !BYLINE.test(words) && findDateline(words, { start: 0, end: words.length }) === null
}

function same(words: string, title: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return plain(words) === plain(title)
}
