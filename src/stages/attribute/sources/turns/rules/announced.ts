import type { Rule } from '../../../../../rules/rule.ts'
import { type Stretch, trimEnd } from '../../content/content.ts'
import type { ReportingEvent } from '../../saying/reporting-event.ts'
import { isWord } from '../../stream/chunk-words.ts'
import type { Passage } from '../../stream/passage.ts'
import { COLON } from '../../stream/words.ts'
import type { Speaking } from '../conversation.ts'

/** A block that was announced has at most this many chunks: what is longer is more than its words. */
const LONGEST = 400
/** Nor fewer than this. */
const SHORTEST = 3

/** A paragraph after one in which somebody was the last to speak. */
interface Following {
  readonly last: Speaking
  readonly passage: Passage
}

/** The paragraph that a verb of saying announces with a colon, set off without marks, as pages do: "Hill wrote:". */
export const announcedBlock: Rule<Following, { readonly event: ReportingEvent; readonly stretch: Stretch }> = {
  id: 'sources/announced',
  read: ({ last: { draft, event, home }, passage }) => {
    if (draft !== null || event?.by !== 'verb' || event.verb?.group.negated !== false) return null
    if (home.paragraph.index !== passage.paragraph.index - 1 || !endsWithColon(home)) return null
    const { chunks } = passage
    if (chunks.length > LONGEST || chunks.some(({ type }) => type === 'quotation')) return null
    const to = trimEnd(chunks, 0, chunks[chunks.length - 1]?.type === 'stop' ? chunks.length - 1 : chunks.length)
    return to < SHORTEST ? null : { event, stretch: { from: 0, to } }
  },
  examples: ['In a letter on Monday Hugh Hill wrote:\n\n{The harbour is dying}.'],
  rejects: ['Hugh Hill wrote a letter.\n\nThe harbour is dying.', 'Hugh Hill put it this way:\n\n“It hurts.”'],
}

function endsWithColon({ chunks }: Passage): boolean {
  const last = chunks[chunks.length - 1]
  return isWord(last?.type === 'stop' ? chunks[chunks.length - 2] : last, COLON)
}
