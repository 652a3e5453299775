import type { Span } from '../../../../model/span.ts'
import { isWord } from '../stream/chunk-words.ts'
import type { PassageChunk } from '../stream/passage-chunk.ts'
import { AND } from '../stream/words.ts'
import type { ReportingEvent } from './reporting-event.ts'
import { firstSubject } from './subject.ts'

/** A clause has at least this many chunks: a subject and a verb. */
const SHORTEST = 2

/**
 * Who does something in the clause that ends at a chunk, as if it were said by him; no verb says so, and the cue is empty.
 *
 * @returns null where the clause names no possible source.
 * @example 'Hill shook his head. “Never.”' // Hill, seen from the quotation
 */
export function doerBefore(chunks: readonly PassageChunk[], end: number): ReportingEvent | null {
  let start = end
  while (start > 0 && chunks[start - 1]?.type !== 'stop' && chunks[start - 1]?.type !== 'quotation') start--
  if (end - start < SHORTEST) return null
  const found = firstSubject(chunks, start, end)
  // "called it “a shame” and offered “all help”": the subject stands before the quotation.
  const shares = found === null && isWord(chunks[start], AND) && chunks[start - 1]?.type === 'quotation'
  if (shares) {
    const doer = doerBefore(chunks, start - 1)
    return doer === null ? null : { ...doer, cue: emptyAt(chunks, end), at: end, to: end }
  }
  if (found === null || found.subjects.every(({ mention }) => mention === null)) return null
  const cue = emptyAt(chunks, end)
  const { subjects } = found
  return {
    by: 'verb',
    cue,
    stance: 'says',
    verb: null,
    subjects,
    order: 'before',
    through: null,
    at: end,
    from: start,
    to: end,
  }
}

function emptyAt(chunks: readonly PassageChunk[], end: number): Span {
  const edge = chunks[end - 1]?.end ?? 0
  return { start: edge, end: edge }
}
