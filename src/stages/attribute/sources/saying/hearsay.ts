import { hearsayAdverbs } from '../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isOneOf } from '../stream/chunk-words.ts'
import type { PassageChunk } from '../stream/passage-chunk.ts'
import type { ReportingEvent } from './reporting-event.ts'

const HEARSAY = numberSet(hearsayAdverbs)

/** Finds "reportedly", by which a sentence reports without saying who says it. */
export function eventsOfHearsay(chunks: readonly PassageChunk[]): ReportingEvent[] {
  const found: ReportingEvent[] = []
  chunks.forEach((chunk, at) => {
    if (!isOneOf(chunk, HEARSAY)) return
    found.push({
      by: 'adverb',
      cue: { start: chunk.start, end: chunk.end },
      stance: 'says',
      verb: null,
      subjects: [],
      order: 'nobody',
      through: null,
      at,
      from: at,
      to: at + 1,
    })
  })
  return found
}
