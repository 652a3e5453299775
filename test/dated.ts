import { expect } from 'vitest'
import type { Article } from '../src/model/article.ts'
import type { DateMention } from '../src/model/date.ts'
import { dates } from '../src/stages/extract/dates/extractor.ts'
import { configOf, documentOf, unmarked } from './document.ts'

/** A Wednesday. */
export const PUBLISHED: Partial<Article> = { published: '2020-11-18', publishedFrom: 'input' }

export const datesOf = (text: string, fields: Partial<Article> = PUBLISHED): DateMention[] =>
  dates.extract(documentOf(text, fields), configOf())

export type Row = readonly [marked: string, timex: string | null, why: string]

/** The marked date, which is found with exactly these characters. */
export function markedDate(marked: string, fields: Partial<Article> = PUBLISHED): DateMention | undefined {
  const { text, spans } = unmarked(marked)
  const found = datesOf(text, fields)
  const [span] = spans
  expect(found.map(({ start, end }) => text.slice(start, end))).toContain(text.slice(span?.start, span?.end))
  return found.find(({ start }) => start === span?.start)
}

/** The marked date has this value. */
export function holds([marked, timex]: Row, fields: Partial<Article> = PUBLISHED): void {
  expect(markedDate(marked, fields)?.timex).toBe(timex)
}
