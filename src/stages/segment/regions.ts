import { readPublicationLine } from '../../english/publication-line.ts'
import { bylineOpeners, creditOpeners, creditVerbs, proseVerbs } from '../../lexicon/en/page.ts'
import type { Article, Region } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { alternatives } from '../../text/alternatives.ts'
import { isBoilerplate, isListHeading } from './boilerplate.ts'
import { type Dateline, findDateAlone, findDateline } from './dateline.ts'

/** The regions of an article, one a paragraph, save that a dateline is cut off its paragraph; and what they say of the article. */
export interface Layout {
  readonly regions: readonly Region[]
  readonly title: string | null
  readonly byline: string | null
  readonly dateline: Dateline | null
  /** The day of publication next to a byline: "By Ana Ruiz | 4 November 2023". */
  readonly day: string | null
}

const BYLINE = new RegExp(`^${alternatives(bylineOpeners)}\\s+\\p{Lu}[^.!?"“]{2,110}$`, 'iu')
const CREDIT = new RegExp(`^\\(?(?:${alternatives(creditOpeners)} )?${alternatives(creditVerbs)} by\\s`, 'i')
const PROSE = new RegExp(`\\b${alternatives(proseVerbs)}\\b`)
const LONGEST_TITLE = 200
/** A point of the summary that some papers set above the byline. */
const BULLET = /^[*•·▪◦‣]\s/
/** A byline or dateline stands near the top; further down a line that looks like one is prose. */
const NEAR_TOP = 20

/** Tells title, byline, dateline, body and boilerplate apart, paragraph by paragraph. */
export function layOut({ text, title: given }: Article, paragraphs: readonly Span[]): Layout {
  const regions: Region[] = []
  let title: string | null = null
  let byline: string | null = null
  let dateline: Dateline | null = null
  let day: string | null = null
  let bodies = 0
  let listed = false
  const items = digestItems(text, paragraphs)
  paragraphs.forEach((span, index) => {
    const words = text.slice(span.start, Math.min(span.end, span.start + 400))
    const leftover = isBoilerplate(words, title ?? given) || (listed && isHeadline(words) && !CREDIT.test(words))
    const nearTop = index < NEAR_TOP && bodies < 2
    const previous = regions[regions.length - 1]?.kind
    if (
      title === null &&
      bodies === 0 &&
      !isBoilerplate(words, null) &&
      isTitle(words, given, index < paragraphs.length - 1)
    ) {
      title = text.slice(span.start, span.end)
      regions.push({ start: span.start, end: span.end, kind: 'title' })
    } else if (leftover) {
      regions.push({ start: span.start, end: span.end, kind: 'boilerplate' })
    } else if (
      (nearTop && isByline(words)) ||
      CREDIT.test(words) ||
      (previous === 'byline' && nearTop && isDesk(words))
    ) {
      const dated = day === null && dateline === null ? readPublicationLine(words) : null
      day ??= dated?.day ?? null
      byline ??= CREDIT.test(words) ? null : (dated?.byline ?? words.replace(/^by\s+/i, ''))
      regions.push({ start: span.start, end: span.end, kind: 'byline' })
    } else {
      const opening = nearTop && !regions.some(isPlaced) ? findDateline(text, span) : null
      const placed = opening ?? items.get(span.start) ?? null
      const found = placed ?? (nearTop && dateline === null ? findDateAlone(text, span) : null)
      if (found !== null) {
        dateline ??= found
        regions.push({ start: found.start, end: found.end, kind: 'dateline' })
      }
      const start = found?.bodyStart ?? span.start
      if (start < span.end) {
        regions.push({ start, end: span.end, kind: 'body' })
        if (!BULLET.test(words)) bodies++
      }
    }
    listed = leftover && (listed || isListHeading(words))
  })
  return { regions, title, byline, dateline, day }
}

/** So many paragraphs with datelines are the items of a digest; fewer are prose, or one story and what was added to it. */
const FEW_ITEMS = 3

/** "LIMA - A bus", "Athens (AP) —": beside a place that only a dash follows, prose may begin so: "Apples - red ones". */
const TOLD_BY_MARK = /^(?:\(|\p{Lu}[\p{Lu}'’.]+[ ,]|[^—–\n-]{2,60}\))/u

/** The datelines of a digest, by where their paragraphs begin; none of other articles. */
function digestItems(text: string, paragraphs: readonly Span[]): ReadonlyMap<number, Dateline> {
  const items = new Map<number, Dateline>()
  for (const span of paragraphs) {
    if (!TOLD_BY_MARK.test(text.slice(span.start, Math.min(span.end, span.start + LONGEST_TITLE)))) continue
    const found = findDateline(text, span)
    if (found !== null) items.set(span.start, found)
  }
  return items.size < FEW_ITEMS ? NO_ITEMS : items
}

const NO_ITEMS: ReadonlyMap<number, Dateline> = new Map()

/** A dateline that continues with the story; a line that is only a date may stand above it. */
function isPlaced({ kind, end }: Region, index: number, regions: readonly Region[]): boolean {
  return kind === 'dateline' && (regions[index + 1]?.start ?? Number.POSITIVE_INFINITY) - end <= 3
}

function isByline(words: string): boolean {
  return BYLINE.test(words) && !PROSE.test(words)
}

/** The line below a byline: the writer's desk or paper. */
function isDesk(words: string): boolean {
  return words.length <= 60 && isHeadline(words) && !/\d/.test(words)
}

/** A line without a full stop, as headlines are. */
function isHeadline(words: string): boolean {
  return words.length <= LONGEST_TITLE && !/[.!:;,]["”’']?$/.test(words)
}

/** The title that the input gives, or the first line when it reads as one and more follows. */
function isTitle(words: string, given: string | null, more: boolean): boolean {
  if (given !== null) return same(words, given)
  if (!more || !isHeadline(words) || (/^["“]/.test(words) && /["”]$/.test(words))) return false
  const span = { start: 0, end: words.length }
  return !BYLINE.test(words) && findDateline(words, span) === null && findDateAlone(words, span) === null
}

function same(words: string, title: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return plain(words) === plain(title)
}
