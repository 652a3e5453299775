import { describe, expect, test } from 'vitest'
import type { Report } from '../src/model/quotation.ts'
import { relations } from '../src/stages/attribute/sources/relations.ts'
import { attributeSources } from '../src/stages/attribute/sources/sources.ts'
import { dates } from '../src/stages/extract/dates/extractor.ts'
import { quotations } from '../src/stages/extract/quotations/extractor.ts'
import { speakers } from '../src/stages/extract/speakers/extractor.ts'
import { configOf, documentOf, unmarked } from './document.ts'

function sourcesOf(text: string) {
  const document = documentOf(text)
  const config = configOf()
  return attributeSources({
    ...document,
    dates: dates.extract(document, config),
    places: [],
    casualties: [],
    quotations: quotations.extract(document, config),
    speakers: speakers.extract(document, config),
  })
}

const contents = (text: string, { spans }: Report) => spans.map(({ start, end }) => text.slice(start, end))

describe.each(relations)('$id', ({ id, examples, rejects }) => {
  test.each([...examples])('reads %s', (marked) => {
    const { text, spans } = unmarked(marked)
    const found = sourcesOf(text).reports
    expect(found.some(({ rules }) => rules.includes(id))).toBe(true)
    expect(found.flatMap((report) => contents(text, report))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    )
  })
  test.each([...rejects])('leaves %s', (text) => {
    expect(sourcesOf(text).reports.flatMap(({ rules }) => rules)).not.toContain(id)
  })
})
