import { tellingRelatives } from '../../../../lexicon/en/grammar.ts'
import { sayingPlaceOpeners, speakingForms } from '../../../../lexicon/en/saying.ts'
import type { Span } from '../../../../model/span.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { Draft } from '../content/drafts.ts'
import type { ReportingEvent } from '../saying/reporting-event.ts'
import { sentenceEnd, sentenceStart } from '../saying/sentence-bounds.ts'
import { isComma, isOneOf } from '../stream/chunk-words.ts'
import type { PassageChunk } from '../stream/passage-chunk.ts'

const SPEAKING = numberSet(speakingForms)

/** Opens a clause about a person and not about the saying: "who has worked there since 2011". */
const TELLS_OF_SOMEBODY = numberSet(tellingRelatives)
/** Opens a phrase that tells when or where something is said. */
const TELLS_OF_SAYING = numberSet(sayingPlaceOpeners)

/**
 * The stretches of a sentence that tell when and where something is said: what opens it, and what follows the verb.
 *
 * @example 'On Monday Hill, who came in 2011, told reporters in Rome that' // On Monday, told reporters in Rome
 */
export function circumstancesOf({ home, stretches, passage }: Draft, event: ReportingEvent): Span[] {
  const { chunks } = home
  const content = (at: number) => passage === home && stretches.some(({ from, to }) => at >= from && at < to)
  const start = sentenceStart(chunks, event.from)
  const end = sentenceEnd(chunks, Math.max(event.from, event.to - 1))
  const opening = isOpening(chunks, start)
    ? run(chunks, start, event.from, (at) => content(at) || isComma(chunks[at]))
    : null
  const within = isOpening(chunks, start) ? null : insertion(chunks, event)
  const over = (at: number) => content(at) || endsSaying(chunks, at)
  return [opening, within, run(chunks, event.at, end, over)].filter((span) => span !== null)
}

const isOpening = (chunks: readonly PassageChunk[], at: number): boolean =>
  chunks[at]?.type === 'date' || isOneOf(chunks[at], TELLS_OF_SAYING)

/** Between speaker and verb: "Hill, speaking in Rome on Monday, said". */
function insertion(chunks: readonly PassageChunk[], { from, at, order }: ReportingEvent): Span | null {
  if (order !== 'before') return null
  for (let i = from; i < at; i++) if (isOneOf(chunks[i], SPEAKING)) return run(chunks, i, at, (k) => isComma(chunks[k]))
  return null
}

/** Whether what follows the verb ends here: at somebody's apposition or relative clause, or at the next clause. */
function endsSaying(chunks: readonly PassageChunk[], at: number): boolean {
  const chunk = chunks[at]
  if (isOneOf(chunk, TELLS_OF_SOMEBODY)) return true
  return isComma(chunk) && chunks[at + 1]?.type !== 'date' && !isOneOf(chunks[at + 1], TELLS_OF_SAYING)
}

/** From a chunk as far as one that ends it. */
function run(chunks: readonly PassageChunk[], from: number, to: number, ends: (at: number) => boolean): Span | null {
  let at = from
  while (at < to && !ends(at)) at++
  const [first, last] = [chunks[from], chunks[at - 1]]
  return at > from && first !== undefined && last !== undefined ? { start: first.start, end: last.end } : null
}
