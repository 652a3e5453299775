import { notSources } from '../../../../lexicon/en/saying.ts'
import type { Piece } from '../stream/piece.ts'
import { isWord } from '../stream/piece-words.ts'
import { ACCORDING, TO } from '../stream/words.ts'
import type { ReportingEvent } from './reporting-event.ts'
import { subjectAfter } from './subject.ts'

/** Finds "according to" and whom it names. */
export function accordingTo(pieces: readonly Piece[], text: string): ReportingEvent[] {
  const words = (start: number, end: number) => text.slice(start, end).toLowerCase()
  const found: ReportingEvent[] = []
  pieces.forEach((piece, at) => {
    const to = pieces[at + 1]
    if (!isWord(piece, ACCORDING) || !isWord(to, TO) || to === undefined) return
    const subject = subjectAfter(pieces, at + 1)
    if (subject === null || subject.subjects.some(({ start, end }) => notSources.has(words(start, end)))) return
    found.push({
      by: 'according',
      cue: { start: piece.start, end: to.end },
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
