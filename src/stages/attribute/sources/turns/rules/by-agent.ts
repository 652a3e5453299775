import { andOrBut } from '../../../../../lexicon/en/grammar.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { trimEnd } from '../../content/content.ts'
import { subjectBefore } from '../../saying/subject.ts'
import { isOneOf } from '../../stream/chunk-words.ts'
import type { PassageChunk } from '../../stream/passage-chunk.ts'
import { isAuxiliaryWord, isKnownAdverb, NO_WORD } from '../../stream/words.ts'
import { one, type Relation } from './relation.ts'

const AND_OR_BUT = numberSet(andOrBut)

/** Before a participle stand at most this many auxiliaries and adverbs: "has not yet been". */
const MOST_AUXILIARIES = 4

export const clauseByAgent: Relation = {
  id: 'sources/clause-by-agent',
  read: ({ chunks, event }, no) => {
    if (event.by !== 'agent') return no('no agent follows a passive verb')
    const verb = groupStart(chunks, event.at)
    // "He was found on Monday and was identified as Hugh Hill by police": what is found there is another's word
    const joined = isOneOf(chunks[verb - 1], AND_OR_BUT)
    const from = joined ? verb : (subjectBefore(chunks, verb)?.from ?? verb)
    return one(from, trimEnd(chunks, from, event.from))
  },
  examples: [
    '{The dead sailor was identified as Hugh Hill} by a Coast Guard spokesman.',
    '{The driver was named as Mary Ford} by police.',
    '{The driver was described as calm} by witnesses.',
    '{The toll was put at 12} by the ministry.',
    '{The cause has been confirmed as arson} by the fire service.',
    '{The quake was recorded as magnitude 6.4} by the Harbour Institute.',
    '{The damage was estimated at about $2 million} by the council.',
    'It fell on Monday, and {the wind was measured at 120 km/h} by the weather office.',
  ],
  rejects: [
    'The camp was described by officials as the worst.',
    'The town was put at risk by the government.',
    'The bridge was listed as a monument.',
    'The driver was named as Mary Ford.',
  ],
}

/** Where the verb of a participle begins, with its auxiliaries. */
function groupStart(chunks: readonly PassageChunk[], at: number): number {
  let from = at
  while (from > 0 && at - from < MOST_AUXILIARIES && isOfGroup(chunks[from - 1])) from--
  return from
}

const isOfGroup = (chunk: PassageChunk | undefined): boolean =>
  chunk?.type === 'word' && (isAuxiliaryWord(chunk.free ?? NO_WORD) || isKnownAdverb(chunk.free ?? NO_WORD))
