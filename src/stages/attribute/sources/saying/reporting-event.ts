import type { Stance } from '../../../../model/claim.ts'
import type { Span } from '../../../../model/span.ts'
import type { VerbCue } from '../stream/cues.ts'
import type { CuePiece, Piece } from '../stream/piece.ts'
import type { Subject } from '../stream/said-by.ts'
import { verbRules } from './rules/verbs.ts'
import { VerbInClause } from './verb-in-clause.ts'

/** A verb of saying with those who say it; it covers the pieces `[from, to)` of its passage. */
export interface ReportingEvent {
  /** What relates it to its content: a verb, a noun ("his claim that"), "according to", a colon after a name, a name signed after a quotation. */
  readonly by: 'verb' | 'noun' | 'according' | 'colon' | 'signature'
  readonly cue: Span
  readonly stance: Stance
  readonly verb: VerbCue | null
  readonly subjects: readonly Subject[]
  /** Where its subject was found: before it, after it, with an earlier verb, or nowhere (it is said that). */
  readonly order: 'before' | 'behind' | 'shared' | 'nobody'
  /** Who passed it on: "state television quoted Hill as saying". */
  readonly through: Span | null
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Hears which rule read a verb of saying, and as what; null where it reports nothing. */
export type Hearer = (rule: string, verb: CuePiece, reading: ReportingEvent | null) => void

const NOBODY_HEARS: Hearer = () => undefined

/** Relates the verbs of saying of a passage to their subjects; a verb that reports nothing is left out. */
export function eventsOfVerbs(pieces: readonly Piece[], hear: Hearer = NOBODY_HEARS): ReportingEvent[] {
  const found: ReportingEvent[] = []
  pieces.forEach((piece, at) => {
    if (piece.type !== 'cue') return
    const verb = new VerbInClause(pieces, at, piece.cue, found)
    for (const { id, read } of verbRules) {
      const reading = read(verb)
      if (reading === null) continue
      if (reading !== 'nothing') found.push(reading)
      hear(id, piece, reading === 'nothing' ? null : reading)
      return
    }
  })
  return found
}
