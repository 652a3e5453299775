import { contrasts, subjectRelatives } from '../../../../../lexicon/en/grammar.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { openingAt } from '../../content/asides.ts'
import { contentEnd, trimEnd } from '../../content/content.ts'
import { sentenceEnd } from '../../saying/sentence-bounds.ts'
import { isComma, isOneOf, isWord } from '../../stream/chunk-words.ts'
import { COLON, THAT } from '../../stream/words.ts'
import { one, type Relation } from './relation.ts'

const CONTRASTS = numberSet(contrasts)
const RELATIVES = numberSet(subjectRelatives)
/** The comma after a source that opens its sentence is looked for at most this many chunks away. */
const FARTHEST_COMMA = 30

export const accordingToSource: Relation = {
  id: 'sources/according-to',
  confidence: 0.9,
  read: (around, no) => {
    const { chunks, event, all, owned } = around
    if (event.by !== 'according') return no('it is not “according to”')
    const { start } = around
    // "reported that, according to the mayor, …": what stands before is the saying of somebody else.
    const within = isComma(chunks[event.from - 1]) && isWord(chunks[event.from - 2], THAT)
    if (event.from > start + 1 && !within) {
      // Somebody else is quoted before it; the one it names only passed that on.
      if (chunks.slice(start, event.from).some((chunk) => chunk.type === 'quotation' && owned(chunk)))
        return no('the quotation before it is somebody else’s')
      return one(openingAt(chunks, start), trimEnd(chunks, start, event.from))
    }
    const contrasting = all.map((other, at) => (isOneOf(chunks[at - 1], CONTRASTS) ? other : undefined))
    for (let i = event.to; i < sentenceEnd(chunks, event.at) && i - event.to < FARTHEST_COMMA; i++) {
      // "according to the commission, which met in May, ..."
      if (isComma(chunks[i]) && isOneOf(chunks[i + 1], RELATIVES)) continue
      if (isComma(chunks[i]) || isWord(chunks[i], COLON))
        return one(i + 1, contentEnd(chunks, i + 1, contrasting, owned))
    }
    return no('no comma or colon follows the source')
  },
  examples: [
    'According to the mayor, {the bridge is closed}.',
    '{The bridge is closed}, according to police in Leeds.',
    'According to the council, which met in May, {the bridge is closed}.',
    'According to the mayor, {the bridge is closed}, while police said it is open.',
  ],
  rejects: ['The work went according to plan.', '“We lost,” said Hugh Hill, according to the Courier.'],
}
