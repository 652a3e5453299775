import { unheard } from '../../../../rules/no.ts'
import type { Draft } from '../content/drafts.ts'
import type { Passage } from '../stream/passage.ts'
import type { Speaking } from './conversation.ts'
import { announcedBlock } from './rules/announced.ts'

/** The draft that a paragraph is by itself, because the one before announces it; null where nothing is announced. */
export function announced(last: Speaking | null, passage: Passage): Draft | null {
  const { id, read } = announcedBlock
  const block = last === null ? null : read({ last, passage }, unheard)
  if (last === null || block === null) return null
  const { event, stretch } = block
  return {
    passage,
    home: last.home,
    stretches: [stretch],
    event,
    continued: false,
    sort: 'plain',
    rule: id,
  }
}
