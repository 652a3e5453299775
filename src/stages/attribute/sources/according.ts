import type { Piece } from './passage.ts'
import type { Says } from './says.ts'
import { isWord, subjectBehind } from './subject.ts'

/** Finds "according to" and whom it names. */
export function accordingTo(pieces: readonly Piece[]): Says[] {
  const found: Says[] = []
  pieces.forEach((piece, at) => {
    const to = pieces[at + 1]
    if (!isWord(piece, 'according') || !isWord(to, 'to') || to === undefined) return
    const subject = subjectBehind(pieces, at + 1)
    if (
      subject === null ||
      isWord(pieces[at + 2], 'plan', 'plans', 'schedule', 'whether', 'how', 'what', 'law', 'need')
    )
      return
    found.push({
      cue: { start: piece.start, end: to.end },
      stance: 'says',
      verb: null,
      subjects: subject.subjects,
      order: 'behind',
      at,
      from: at,
      to: subject.from,
    })
  })
  return found
}
