import { unheard } from '../../../../rules/no.ts'
import type { CuePiece, Piece } from '../stream/piece.ts'
import type { ReportingEvent } from './reporting-event.ts'
import { verbRules } from './rules/verbs.ts'
import { VerbInClause } from './verb-in-clause.ts'

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
      const reading = read(verb, unheard)
      if (reading === null) continue
      if (reading !== 'nothing') found.push(reading)
      hear(id, piece, reading === 'nothing' ? null : reading)
      return
    }
  })
  return found
}
