import { contrasts, subjectRelatives } from '../../../../../lexicon/en/grammar.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isPhrase, openingAt } from '../../content/asides.ts'
import { contentEnd, type Stretch, trimEnd } from '../../content/content.ts'
import type { Surroundings } from '../../content/surroundings.ts'
import { sentenceEnd } from '../../saying/sentence-bounds.ts'
import { isComma, isOneOf, isWord } from '../../stream/chunk-words.ts'
import { COLON, THAT } from '../../stream/words.ts'
import type { Relation } from './relation.ts'

const CONTRASTS = numberSet(contrasts)
const RELATIVES = numberSet(subjectRelatives)
/** The comma after a source that opens its sentence is looked for at most this many chunks away. */
const FARTHEST_COMMA = 30

export const accordingToSource: Relation = {
  id: 'sources/according-to',
  confidence: 0.9,
  read: (around, no) => {
    const { chunks, event, owned } = around
    if (event.by !== 'according') return no('it is not “according to”')
    const { start } = around
    // "reported that, according to the mayor, …": what stands before is the saying of somebody else.
    const within = isComma(chunks[event.from - 1]) && isWord(chunks[event.from - 2], THAT)
    if (event.from > start + 1 && !within) {
      // Somebody else is quoted before it; the one it names only passed that on.
      if (chunks.slice(start, event.from).some((chunk) => chunk.type === 'quotation' && owned(chunk)))
        return no('the quotation before it is somebody else’s')
      const before = { from: openingAt(chunks, start), to: trimEnd(chunks, start, event.from) }
      if (before.to <= before.from) return no('nothing stands before it')
      if (!isPhrase(chunks, before)) return [before]
      const after = afterSource(around)
      return after === null ? [before] : [before, after]
    }
    const after = afterSource(around)
    return after === null ? no('no comma or colon follows the source') : [after]
  },
  examples: [
    'According to the mayor, {the bridge is closed}.',
    '{The bridge is closed}, according to police in Leeds.',
    'According to the council, which met in May, {the bridge is closed}.',
    'According to the mayor, {the bridge is closed}, while police said it is open.',
    '{On Sunday in Leeds}, according to the mayor, {the bridge was closed}.',
  ],
  rejects: ['The work went according to plan.', '“We lost,” said Hugh Hill, according to the Courier.'],
}

/** The clause after a source, which a comma or a colon ends. */
function afterSource({ chunks, event, all, owned }: Surroundings): Stretch | null {
  const contrasting = all.map((other, at) => (isOneOf(chunks[at - 1], CONTRASTS) ? other : undefined))
  for (let i = event.to; i < sentenceEnd(chunks, event.at) && i - event.to < FARTHEST_COMMA; i++) {
    // "according to the commission, which met in May, ..."
    if (isComma(chunks[i]) && isOneOf(chunks[i + 1], RELATIVES)) continue
    if (!isComma(chunks[i]) && !isWord(chunks[i], COLON)) continue
    const to = contentEnd(chunks, i + 1, contrasting, owned)
    return to > i + 1 ? { from: i + 1, to } : null
  }
  return null
}
