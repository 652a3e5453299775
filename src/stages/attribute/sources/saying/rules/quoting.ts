import { quotingVerbs } from '../../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import type { Piece } from '../../stream/piece.ts'
import { isWord } from '../../stream/piece-words.ts'
import { AS, isOf } from '../../stream/words.ts'
import { putTo } from '../clause.ts'
import { subjectAfter, subjectBefore } from '../subject.ts'
import { saidBy, type VerbRule } from './verb-rule.ts'

const QUOTING = numberSet(quotingVerbs)

/** Between "quoted" and "as saying" stands no longer a name than this, in pieces. */
const LONGEST_QUOTED = 12

/** One who passes on what another says, and one who was only asked. */
export const quoting: readonly VerbRule[] = [
  {
    id: 'saying/quoted-by',
    read: (verb) => {
      const { pieces, at } = verb
      const quoting = quotingVerb(pieces, at)
      if (quoting === null) return null
      const quoted = subjectAfter(pieces, quoting)
      if (quoted === null) return 'nothing'
      const by = subjectBefore(pieces, quoting)
      const through = by && { start: pieces[by.from]?.start ?? 0, end: pieces[quoting - 1]?.end ?? 0 }
      return saidBy(verb, quoted.subjects, 'before', by?.from ?? quoting, { through })
    },
    examples: [['State television quoted Hugh Hill as {saying} the town was lost.', { subjects: ['Hugh Hill'] }]],
    rejects: ['Hugh Hill was quoted as saying the town was lost.'],
  },
  {
    id: 'saying/question-put',
    read: ({ pieces, at }) => (putTo(pieces, at) === null ? null : 'nothing'),
    examples: ['Hugh Hill, {asked} about the fire, said it was out.'],
    rejects: ['Hugh Hill asked about the fire.'],
  },
  {
    id: 'saying/quotes-another',
    read: ({ pieces, at, cue }) => (isOf(QUOTING, cue.verb.word) && leadsToSaying(pieces, at) ? 'nothing' : null),
    examples: ['State television {quoted} Hugh Hill as saying the town was lost.'],
    rejects: ['State television quoted Hugh Hill.'],
  },
  {
    id: 'saying/was-quoted-as',
    read: (verb) => {
      const { pieces, at, cue } = verb
      const passive = pieces[at - 2]
      if (!isWord(pieces[at - 1], AS) || passive?.type !== 'cue' || !isOf(QUOTING, passive.cue.verb.word)) return null
      const subject = subjectBefore(pieces, at - 2)
      if (subject === null) return 'nothing'
      const whole = { start: passive.start, end: cue.head.end }
      return saidBy(verb, subject.subjects, 'before', subject.from, { cue: whole })
    },
    examples: [['Hugh Hill was quoted as {saying} the town was lost.', { subjects: ['Hugh Hill'] }]],
    rejects: ['State television quoted Hugh Hill as saying the town was lost.'],
  },
]

/** The "quoted" of "state television quoted Hill as saying", seen from "saying"; null where there is none. */
function quotingVerb(pieces: readonly Piece[], saying: number): number | null {
  if (!isWord(pieces[saying - 1], AS)) return null
  for (let i = saying - 2; i >= 0 && saying - i <= LONGEST_QUOTED; i--) {
    const piece = pieces[i]
    if (piece?.type === 'stop' || piece?.type === 'quote') return null
    if (piece?.type !== 'cue') continue
    return piece.cue.use === 'finite' && isOf(QUOTING, piece.cue.verb.word) ? i : null
  }
  return null
}

function leadsToSaying(pieces: readonly Piece[], quoting: number): boolean {
  for (let i = quoting + 2; i - quoting <= LONGEST_QUOTED; i++)
    if (pieces[i]?.type === 'cue') return quotingVerb(pieces, i) === quoting
  return false
}
