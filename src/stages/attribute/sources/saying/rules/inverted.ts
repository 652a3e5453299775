import type { Cue } from '../../../../../english/reading/chunk.ts'
import { relatives, sentenceEnds } from '../../../../../lexicon/en/grammar.ts'
import { afterInverted, clauseOnlyVerbs, invertedVerbs } from '../../../../../lexicon/en/saying.ts'
import { callingVerbs, judgingVerbs } from '../../../../../lexicon/en/setting.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isComma, isOneOf } from '../../stream/chunk-words.ts'
import type { PassageChunk } from '../../stream/passage-chunk.ts'
import type { Subjects } from '../../stream/said-by.ts'
import { COMMA, isOf, word } from '../../stream/words.ts'
import { clauseStart, isAuxiliary } from '../clause.ts'
import { subjectAfter } from '../subject.ts'
import type { VerbInClause } from '../verb-in-clause.ts'
import { saidBy, type VerbRule } from './verb-rule.ts'

const SAY = word('say')
const CLAUSE_ONLY = numberSet(clauseOnlyVerbs)
const INVERTED = numberSet(invertedVerbs)
/** Verbs whose object is somebody: "praised Hugh Hill". */
const OF_PEOPLE = numberSet([...judgingVerbs, ...callingVerbs])
const AFTER = numberSet(afterInverted)
const ENDS = numberSet(sentenceEnds)
const RELATIVES = numberSet(relatives)

/** A verb that stands before its subject, after what is reported. */
export const inverted: VerbRule = {
  id: 'saying/inverted',
  read: (verb) => {
    const { chunks, at, cue, previous } = verb
    if (cue.use !== 'finite' || !mayInvert(previous, cue)) return null
    const after = subjectAfter(chunks, at)
    if (after === null || (previous?.type !== 'quotation' && !mayEndAt(chunks[after.from]))) return null
    // A noun phrase cannot be the content of "say": "The toll will rise, said Hill's deputy."
    const next = chunks[after.from]
    const over = next === undefined || next.type === 'stop' || isOneOf(next, ENDS)
    const afterSay = over && isOf(CLAUSE_ONLY, cue.verb.word)
    // "The fee is too high, grumbled Hugh Hill.": whatever the verb, nothing but a source can stand there
    if (isComma(previous) && !isOf(INVERTED, cue.verb.word)) {
      if (isOf(OF_PEOPLE, cue.verb.word) || !over || !isNamed(after) || !isSaidBefore(verb, after)) return null
    }
    const hasOwn =
      isComma(previous) &&
      verb.subject !== null &&
      isOwn(verb.subject, after, afterSay) &&
      !(over && isSaidBefore(verb, after))
    return hasOwn ? null : saidBy(verb, after.subjects, 'after', at, { to: after.from })
  },
  examples: [
    ['“We lost,” {said} Hugh Hill, a doctor.', { subjects: ['Hugh Hill'] }],
    ['The toll will rise, {said} the mayor.', { subjects: ['the mayor'] }],
    ['The plan was dropped, and the talks ended there, {said} one clerk in the room.', { subjects: ['one clerk'] }],
    [
      'The bomb was in a car, {stated} Health Minister Omar Karim, and it was left there.',
      { subjects: ['Health Minister Omar Karim'] },
    ],
    ['The fee is too high, {grumbled} Hugh Hill.', { subjects: ['Hugh Hill'] }],
    ['It is not for the court to judge why, {argued} the mayor’s lawyer, Hugh Hill.', { subjects: ['Hugh Hill'] }],
  ],
  rejects: [
    'Hugh Hill said the toll will rise.',
    'Rain fell, and Hugh Hill, the mayor, said it was over.',
    'The operator, Acme Ferries, said the boat sank.',
    'The clerks were paid, thanked Hugh Hill and left.',
  ],
}

/**
 * Whether what stands before a comma and a verb is its subject, given what may be one after it: the one of the two that names somebody.
 *
 * @param afterSay whether nothing follows what is after a verb that takes clauses only.
 */
function isOwn(before: Subjects, after: Subjects, afterSay: boolean): boolean {
  const [own, other] = [before.subjects[0]?.mention, after.subjects[0]?.mention]
  if (own == null) return other == null && !afterSay
  return other == null || !afterSay
}

const isNamed = ({ subjects: [subject] }: Subjects): boolean =>
  subject?.mention?.by === 'name' && subject.mention.kind === 'person'

/** Whether what stands before is a clause that somebody after the verb says: "It is not for the court to rule, argued the mayor." */
function isSaidBefore({ chunks, at, subject: own }: VerbInClause, { subjects: [subject] }: Subjects): boolean {
  if (subject?.mention == null) return false
  let hasVerb = false
  for (let i = own?.from ?? clauseStart(chunks, at, true); i < at - 1; i++) {
    if (isOneOf(chunks[i], RELATIVES)) return false
    hasVerb ||= isAuxiliary(chunks[i])
  }
  return hasVerb
}

/** Whether a subject may stand after a verb: directly after a quotation, or where its clause is empty. */
function mayInvert(previous: PassageChunk | undefined, { verb, base }: Cue): boolean {
  if (previous === undefined || previous.type === 'stop') return verb.word === SAY && !base
  if (previous.type === 'quotation') return true
  if (previous.type !== 'word') return false
  return previous.quoted || previous.word === COMMA
}

/** Whether an inverted subject may end here: "said Hill." "said Hill, a doctor"; not "said Hill was". */
const mayEndAt = (chunk: PassageChunk | undefined): boolean =>
  chunk === undefined ||
  chunk.type === 'stop' ||
  chunk.type === 'quotation' ||
  chunk.type === 'date' ||
  isOf(AFTER, chunk.word)
