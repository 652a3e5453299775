import { trimEnd } from '../content/content.ts'
import { type Making, quotation, type Speaking } from '../content/making.ts'
import { isWord } from '../stream/among-pieces.ts'
import type { Passage } from '../stream/passage.ts'
import { COLON } from '../stream/words.ts'

/** A block that was announced has no more pieces than this: what is longer is more than its words. */
const LONGEST = 400

/**
 * The paragraph that a verb of saying announces with a colon, set off without marks, as pages do: "Hill wrote:".
 *
 * @returns null where nothing is announced or the paragraph has marks of its own.
 */
export function announced(last: Speaking | null, passage: Passage): Making | null {
  const { pieces } = passage
  if (last === null || last.draft !== null || last.says?.by !== 'verb' || last.says.verb?.negated !== false) return null
  if (last.home.paragraph.index !== passage.paragraph.index - 1) return null
  if (!endsWithColon(last.home) || pieces.length > LONGEST || pieces.some(({ type }) => type === 'quote')) return null
  const to = trimEnd(pieces, 0, pieces[pieces.length - 1]?.type === 'stop' ? pieces.length - 1 : pieces.length)
  if (to < 3) return null
  const { says, home } = last
  return quotation(passage, 0, {
    says,
    home,
    stretches: [{ from: 0, to }],
    rule: 'sources/announced',
    confidence: 0.75,
  })
}

function endsWithColon({ pieces }: Passage): boolean {
  const last = pieces[pieces.length - 1]
  return isWord(last?.type === 'stop' ? pieces[pieces.length - 2] : last, COLON)
}
