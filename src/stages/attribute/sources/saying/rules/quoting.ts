import { quotingVerbs } from '../../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isWord } from '../../stream/chunk-words.ts'
import type { PassageChunk } from '../../stream/passage-chunk.ts'
import { AS, isOf } from '../../stream/words.ts'
import { putTo } from '../clause.ts'
import { subjectAfter, subjectBefore } from '../subject.ts'
import { saidBy, type VerbRule } from './verb-rule.ts'

const QUOTING = numberSet(quotingVerbs)

/** Between "quoted" and "as saying" stands no longer a name than this, in chunks. */
const LONGEST_QUOTED = 12

/** One who passes on what another says, and one who was only asked. */
export const quoting: readonly VerbRule[] = [
  {
    id: 'saying/quoted-by',
    read: (verb) => {
      const { chunks, at } = verb
      const quoting = quotingVerb(chunks, at)
      if (quoting === null) return null
      const quoted = subjectAfter(chunks, quoting)
      if (quoted === null) return 'nothing'
      const by = subjectBefore(chunks, quoting)
      const through = by && { start: chunks[by.from]?.start ?? 0, end: chunks[quoting - 1]?.end ?? 0 }
      return saidBy(verb, quoted.subjects, 'before', by?.from ?? quoting, { through })
    },
    examples: [['State television quoted Hugh Hill as {saying} the town was lost.', { subjects: ['Hugh Hill'] }]],
    rejects: ['Hugh Hill was quoted as saying the town was lost.'],
  },
  {
    id: 'saying/question-put',
    read: ({ chunks, at }) => (putTo(chunks, at) === null ? null : 'nothing'),
    examples: ['Hugh Hill, {asked} about the fire, said it was out.'],
    rejects: ['Hugh Hill asked about the fire.', 'Its district president, Hugh Hill, asked why the gate was shut.'],
  },
  {
    id: 'saying/quotes-another',
    read: ({ chunks, at, cue }) => (isOf(QUOTING, cue.verb.word) && leadsToSaying(chunks, at) ? 'nothing' : null),
    examples: ['State television {quoted} Hugh Hill as saying the town was lost.'],
    rejects: ['State television quoted Hugh Hill.'],
  },
  {
    id: 'saying/was-quoted-as',
    read: (verb) => {
      const { chunks, at, cue } = verb
      const passive = chunks[at - 2]
      if (!isWord(chunks[at - 1], AS) || passive?.type !== 'verb' || !isOf(QUOTING, passive.cue.verb.word)) return null
      const subject = subjectBefore(chunks, at - 2)
      if (subject === null) return 'nothing'
      const whole = { start: passive.start, end: cue.head.end }
      return saidBy(verb, subject.subjects, 'before', subject.from, { cue: whole })
    },
    examples: [['Hugh Hill was quoted as {saying} the town was lost.', { subjects: ['Hugh Hill'] }]],
    rejects: ['State television quoted Hugh Hill as saying the town was lost.'],
  },
]

/** The "quoted" of "state television quoted Hill as saying", seen from "saying"; null where there is none. */
function quotingVerb(chunks: readonly PassageChunk[], saying: number): number | null {
  if (!isWord(chunks[saying - 1], AS)) return null
  for (let i = saying - 2; i >= 0 && saying - i <= LONGEST_QUOTED; i--) {
    const chunk = chunks[i]
    if (chunk?.type === 'stop' || chunk?.type === 'quotation') return null
    if (chunk?.type !== 'verb') continue
    return chunk.cue.use === 'finite' && isOf(QUOTING, chunk.cue.verb.word) ? i : null
  }
  return null
}

function leadsToSaying(chunks: readonly PassageChunk[], quoting: number): boolean {
  for (let i = quoting + 2; i - quoting <= LONGEST_QUOTED; i++)
    if (chunks[i]?.type === 'verb') return quotingVerb(chunks, i) === quoting
  return false
}
