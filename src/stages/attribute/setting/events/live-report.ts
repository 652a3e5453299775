import type { Document } from '../../../../model/document.ts'

/** How many entries a live report has at least: one clock time at the head of a paragraph may be that of the page. */
const FEW_ENTRIES = 3

/** "15:52", "10.42am", "16.20 Death toll rises to nine": a clock time alone, or before the capital that an entry begins with. */
const ENTRY = /^\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?(?:$| ["“‘']?\p{Lu})/u

/** The day that a live report is of: that of its publication. Null for articles that are not headed by clock times, entry by entry. */
export function dayOfLiveReport({ article, paragraphs }: Pick<Document, 'article' | 'paragraphs'>): string | null {
  const { published, text } = article
  if (published === null) return null
  const entries = paragraphs.filter(({ start, end }) => ENTRY.test(text.slice(start, Math.min(end, start + LONGEST))))
  return entries.length >= FEW_ENTRIES ? published.slice(0, DAY) : null
}

/** No more characters of a paragraph are looked at. */
const LONGEST = 20

/** "2024-05-12": the length of a day in ISO 8601. */
const DAY = 10
