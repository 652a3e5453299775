import { goesOn, objectless } from '../../content/asides.ts'
import { clauseBefore } from '../../content/content.ts'
import type { Beginnings } from '../../content/surroundings.ts'
import { sentenceEnd } from '../../saying/sentence-bounds.ts'
import { isComma, isOneOf, isWord } from '../../stream/chunk-words.ts'
import { AS, COMMA_OR_DASH } from '../../stream/words.ts'
import { one, type Relation } from './relation.ts'

const NONE: Beginnings = []
/** How many chunks away the comma after "as Hill said" may be. */
const FARTHEST_COMMA = 30

export const asSomebodySaid: Relation = {
  id: 'sources/as-somebody-said',
  read: (around, no) => {
    const { chunks, event } = around
    if (!isWord(chunks[event.from - 1], AS)) return no('no “as” stands before its source')
    if (event.order === 'nobody') return no('nobody says it')
    if (event.verb?.verb.quoteOnly) return no('a verb like this reports quotations only')
    if (!objectless(chunks[event.to]) && !event.verb?.verb.addressed) return no('the verb has an object')
    const { start } = around
    if (event.from - 1 > start + 1 || isOneOf(chunks[event.from - 2], COMMA_OR_DASH)) {
      const before = clauseBefore(chunks, event, start)
      if (before === null) return no('no clause ends before “as”')
      const after = goesOn(chunks, event, before)
      return after === null ? [before] : [before, { from: after, to: around.contentEnd(after, NONE) }]
    }
    for (let i = event.to; i < sentenceEnd(chunks, event.at) && i - event.to < FARTHEST_COMMA; i++) {
      if (isComma(chunks[i])) return one(i + 1, around.contentEnd(i + 1, NONE))
    }
    return no('no comma ends the clause with “as”')
  },
  examples: [
    'As Hill said on Monday, {the bridge is closed}.',
    '{The bridge is closed}, as the mayor noted.',
    '{The bridge}, as the mayor pointed out, {is closed}.',
    '{The coast}, as one of the minister’s aides noted, {often floods in May}.',
    '{The dean} -- as the union noted this week -- {praised the strike}.',
  ],
  rejects: ['Hill said the bridge was closed.'],
}
