import { relatives } from '../../../../../lexicon/en/grammar.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { openingAt } from '../../content/asides.ts'
import { trimEnd } from '../../content/content.ts'
import { isComma, isOneOf, isWord } from '../../stream/chunk-words.ts'
import { isSubordinator, NO_WORD, SEMICOLON } from '../../stream/words.ts'
import type { Relation } from './relation.ts'

const RELATIVES = numberSet(relatives)

/** What a clause says with "reportedly" has at least this many chunks. */
const FEWEST = 2

export const hearsay: Relation = {
  id: 'sources/hearsay',
  read: ({ chunks, event, all, start: opening }, no) => {
    if (event.by !== 'adverb') return no('no adverb says that it was reported')
    let start = event.from
    while (start > opening && !isWord(chunks[start - 1], SEMICOLON)) start--
    const from = openingAt(chunks, start)
    for (let i = from; i < event.from; i++) {
      if (isOneOf(chunks[i], RELATIVES) || isSubordinator(chunks[i]?.free ?? NO_WORD))
        return no('only a subordinate clause is reported')
      if ((all[i]?.subjects.length ?? 0) > 0) return no('somebody says it')
    }
    let end = event.to
    while (end < chunks.length && chunks[end]?.type !== 'stop' && !isWord(chunks[end], SEMICOLON)) {
      if (all[end]?.order === 'before' || all[end]?.by === 'according') return no('somebody says what follows')
      end++
    }
    const before = { from, to: trimEnd(chunks, from, event.from) }
    const after = { from: isComma(chunks[event.to]) ? event.to + 1 : event.to, to: trimEnd(chunks, event.to, end) }
    if (after.to - after.from < FEWEST) return no('too little follows it')
    return before.to > before.from ? [before, after] : [after]
  },
  examples: [
    '{The crash} reportedly {killed seven}.',
    'Reportedly, {the crash killed seven}.',
    'Firefighters sent 30 cars; {the staff} reportedly {had left by eight}.',
    '{The three were} reportedly {on their way to Leeds}.',
    '{Hugh Hill, the union’s leader}, reportedly {committed to a deal on Monday}.',
    'But {the bridge} reportedly {fell at noon}.',
  ],
  rejects: [
    'The man, who reportedly fled, was caught.',
    'Hill said the man reportedly fled.',
    'Hill reportedly said that the man fled.',
  ],
}
