import { notSources } from '../../../../lexicon/en/saying.ts'
import { isWord } from '../stream/chunk-words.ts'
import type { PassageChunk } from '../stream/passage-chunk.ts'
import { ACCORDING, TO } from '../stream/words.ts'
import type { ReportingEvent } from './reporting-event.ts'
import { subjectAfter } from './subject.ts'

/** Finds "according to" and the source that it names. */
export function accordingTo(chunks: readonly PassageChunk[], text: string): ReportingEvent[] {
  const words = (start: number, end: number) => text.slice(start, end).toLowerCase()
  const found: ReportingEvent[] = []
  chunks.forEach((chunk, at) => {
    const to = chunks[at + 1]
    if (!isWord(chunk, ACCORDING) || !isWord(to, TO) || to === undefined) return
    const subject = subjectAfter(chunks, at + 1)
    if (subject === null || subject.subjects.some(({ start, end }) => notSources.has(words(start, end)))) return
    found.push({
      by: 'according',
      cue: { start: chunk.start, end: to.end },
      stance: 'says',
      verb: null,
      subjects: subject.subjects,
      order: 'after',
      through: null,
      at,
      from: at,
      to: subject.from,
    })
  })
  return found
}
