import { unheard } from '../../../../rules/no.ts'
import type { CueChunk, PassageChunk } from '../stream/passage-chunk.ts'
import type { ReportingEvent } from './reporting-event.ts'
import { verbRules } from './rules/verbs.ts'
import { VerbInClause } from './verb-in-clause.ts'

/** Receives the rule that read a verb of saying, and its reading; null where it reports nothing. */
type Hearer = (rule: string, verb: CueChunk, reading: ReportingEvent | null) => void

const NOBODY_HEARS: Hearer = () => undefined

/** Relates the verbs of saying of a passage to their subjects; a verb that reports nothing is left out. */
export function eventsOfVerbs(chunks: readonly PassageChunk[], hear: Hearer = NOBODY_HEARS): ReportingEvent[] {
  const found: ReportingEvent[] = []
  chunks.forEach((chunk, at) => {
    if (chunk.type !== 'verb') return
    const verb = new VerbInClause(chunks, at, chunk.cue, found)
    for (const { id, read } of verbRules) {
      const reading = read(verb, unheard)
      if (reading === null) continue
      if (reading !== 'nothing') found.push(reading)
      hear(id, chunk, reading === 'nothing' ? null : reading)
      return
    }
  })
  return found
}
