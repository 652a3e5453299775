import { attributeSources } from '../src/stages/attribute/sources/sources.ts'
import { dates } from '../src/stages/extract/dates/extractor.ts'
import { quotations } from '../src/stages/extract/quotations/extractor.ts'
import { speakers } from '../src/stages/extract/speakers/extractor.ts'
import { configOf, documentOf } from './document.ts'

/** What is reported in a text, and by whom; places and figures are left out. */
export function sourcesOf(text: string) {
  const document = documentOf(text)
  const config = configOf()
  return attributeSources({
    ...document,
    dates: dates.extract(document, config),
    places: [],
    casualties: [],
    custom: null,
    quotations: quotations.extract(document, config),
    speakers: speakers.extract(document, config),
  })
}
