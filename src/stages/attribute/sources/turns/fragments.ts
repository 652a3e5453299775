import { type Making, quotation } from '../content/making.ts'
import { doerBefore } from '../saying/doer.ts'
import type { Passage } from '../stream/passage.ts'
import type { Piece } from '../stream/piece.ts'

/** Fewer words in marks are a name or a manner of speaking: a "quiet street". */
const FEWEST_WORDS = 5

/**
 * Words in marks that no verb of saying took, long enough to be somebody's: filed a request for “records of all that was paid”.
 *
 * Whose they are is said by the clause that they stand in; where it names nobody that could be a source, it is left open.
 */
export function fragments(passage: Passage, drafts: readonly Making[]): Making[] {
  const { pieces, signs } = passage
  if (!signs.quotedWords) return []
  const taken = drafts.filter((draft) => draft.passage === passage).flatMap(({ stretches }) => stretches)
  return quotedRuns(pieces).flatMap(({ from, to }) => {
    if (taken.some((stretch) => stretch.from < to && from < stretch.to) || !isSpoken(pieces.slice(from, to))) return []
    return [
      quotation(passage, from, {
        says: doerBefore(pieces, from),
        stretches: [{ from, to }],
        rule: 'sources/quoted-words',
        confidence: 0.65,
      }),
    ]
  })
}

/** Stretches of words within marks. */
function quotedRuns(pieces: readonly Piece[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  let from = -1
  for (let i = 0; i <= pieces.length; i++) {
    const piece = pieces[i]
    const quoted = piece?.type === 'word' && piece.quoted
    if (quoted && from < 0) from = i
    if (!quoted && from >= 0) {
      runs.push({ from, to: i })
      from = -1
    }
  }
  return runs
}

/** Whether words are more than a title: enough of them, most in lower case. */
function isSpoken(pieces: readonly Piece[]): boolean {
  const words = pieces.flatMap((piece) => (piece.type === 'word' && /^\p{L}/u.test(piece.text) ? [piece.text] : []))
  return words.length >= FEWEST_WORDS && words.filter((word) => /^\p{Ll}/u.test(word)).length * 3 >= words.length * 2
}
