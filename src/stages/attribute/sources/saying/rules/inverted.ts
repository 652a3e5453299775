import { sentenceEnds } from '../../../../../lexicon/en/grammar.ts'
import { afterInverted, clauseOnlyVerbs, invertedVerbs } from '../../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import type { Piece } from '../../stream/piece.ts'
import { isComma, isOneOf } from '../../stream/piece-words.ts'
import type { VerbCue } from '../../stream/verb-cue.ts'
import { COMMA, isOf, word } from '../../stream/words.ts'
import { subjectAfter } from '../subject.ts'
import { saidBy, type VerbRule } from './verb-rule.ts'

const SAY = word('say')
const CLAUSE_ONLY = numberSet(clauseOnlyVerbs)
const INVERTED = numberSet(invertedVerbs)
const AFTER = numberSet(afterInverted)
const ENDS = numberSet(sentenceEnds)

/** A verb that stands before its subject, after what is reported. */
export const inverted: VerbRule = {
  id: 'saying/inverted',
  read: (verb) => {
    const { pieces, at, cue, previous } = verb
    if (cue.use !== 'finite' || !mayInvert(previous, cue)) return null
    const after = subjectAfter(pieces, at)
    if (after === null || (previous?.type !== 'quote' && !mayEndAt(pieces[after.from]))) return null
    // A noun phrase cannot be the content of "say": "The toll will rise, said Hill's deputy."
    const next = pieces[after.from]
    const over = next === undefined || next.type === 'stop' || isOneOf(next, ENDS)
    const hasOwn = isComma(previous) && !(over && isOf(CLAUSE_ONLY, cue.verb.word)) && verb.subject !== null
    return hasOwn ? null : saidBy(verb, after.subjects, 'after', at, { to: after.from })
  },
  examples: [
    ['“We lost,” {said} Hugh Hill, a doctor.', { subjects: ['Hugh Hill'] }],
    ['The toll will rise, {said} the mayor.', { subjects: ['the mayor'] }],
  ],
  rejects: ['Hugh Hill said the toll will rise.', 'Rain fell, and Hugh Hill, the mayor, said it was over.'],
}

/** Whether a subject may stand after a verb: directly after a quotation, or where its clause is empty. */
function mayInvert(previous: Piece | undefined, { verb, base }: VerbCue): boolean {
  if (previous === undefined || previous.type === 'stop') return verb.word === SAY && !base
  if (previous.type === 'quote') return true
  if (previous.type !== 'word') return false
  return previous.quoted || (previous.word === COMMA && isOf(INVERTED, verb.word))
}

/** Whether an inverted subject may end here: "said Hill." "said Hill, a doctor"; not "said Hill was". */
const mayEndAt = (piece: Piece | undefined): boolean =>
  piece === undefined ||
  piece.type === 'stop' ||
  piece.type === 'quote' ||
  piece.type === 'date' ||
  isOf(AFTER, piece.word)
