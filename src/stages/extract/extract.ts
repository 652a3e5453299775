import type { CustomExtractor } from '../../extensions/extension.ts'
import type { Config } from '../../model/config.ts'
import type { Document } from '../../model/document.ts'
import type { Extracted, Stage } from '../../model/stage.ts'
import type { Finding } from '../../model/trace.ts'
import { ordered } from '../../text/ordered.ts'
import { casualties } from './casualties/extractor.ts'
import { customMentions } from './custom.ts'
import { dates } from './dates/extractor.ts'
import type { Extractor } from './extractor.ts'
import { places } from './places/extractor.ts'
import { quotations } from './quotations/extractor.ts'
import { speakers } from './speakers/extractor.ts'

/**
 * Every mention, in text order, each found by itself. An extractor that the configuration leaves out finds nothing.
 *
 * @param own extractors that only this pipeline has
 */
export function extract(config: Config, own: readonly CustomExtractor[] = []): Stage<Document, Extracted> {
  const custom = customMentions(own)
  const wanted = new Set(config.extractors)
  const found = <Mention extends Finding>(
    { name, extract: find }: Extractor<Mention>,
    document: Document,
  ): readonly Mention[] => {
    if (!document.readable || !wanted.has(name)) return []
    const mentions = ordered(find(document, config), (a, b) => a.start - b.start || b.end - a.end)
    if (document.trace !== null)
      for (const mention of mentions) document.trace.note({ step: 'found', kind: name, mention })
    return mentions
  }
  return {
    name: 'extract',
    run: (document) => ({
      article: document.article,
      regions: document.regions,
      paragraphs: document.paragraphs,
      sentences: document.sentences,
      readable: document.readable,
      trace: document.trace,
      dates: found(dates, document),
      places: found(places, document),
      casualties: found(casualties, document),
      quotations: found(quotations, document),
      speakers: found(speakers, document),
      custom: custom(document),
    }),
  }
}
