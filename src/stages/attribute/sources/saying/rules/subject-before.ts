import { negativeSubjects, verbCoordinators } from '../../../../../lexicon/en/grammar.ts'
import { countingVerbs } from '../../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isOneOf, isWord } from '../../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk } from '../../stream/passage-chunk.ts'
import type { Subject, Subjects } from '../../stream/said-by.ts'
import { isOf, NOR, word } from '../../stream/words.ts'
import type { VerbInClause } from '../verb-in-clause.ts'
import { saidBy, type VerbRule } from './verb-rule.ts'

const HEAR = word('hear')
const COUNTING = numberSet(countingVerbs)
const COORDINATES = numberSet(verbCoordinators)

/** A verb with its subject before it in its clause. */
export const afterSubject: readonly VerbRule[] = [
  {
    id: 'saying/nobody-said',
    read: (verb) => {
      const subject = ownSubject(verb)
      if (subject === null) return null
      const { chunks } = verb
      return isNobody(chunks[subject.from]) || isWord(chunks[subject.from - 1], NOR) ? 'nothing' : null
    },
    examples: ['No group had {claimed} responsibility.'],
    rejects: ['A group claimed that it won.'],
  },
  {
    id: 'saying/counts-for-work',
    read: (verb) => {
      const subject = ownSubject(verb)
      return subject !== null && isOf(COUNTING, verb.cue.verb.word) && !isBody(subject.subjects[0]) ? 'nothing' : null
    },
    examples: ['Hugh Hill {counted} 12 bodies.'],
    rejects: ['The ministry counted 12 bodies.'],
  },
  {
    id: 'saying/heard-in-court',
    read: (verb) => {
      const subject = ownSubject(verb)
      return subject !== null && verb.cue.verb.word === HEAR ? saidBy(verb, [], 'before', subject.from) : null
    },
    examples: [['The jury {heard} that the bridge was unsafe.', { subjects: [] }]],
    rejects: ['The jury said that the bridge was unsafe.'],
  },
  {
    id: 'saying/subject-before',
    read: (verb) => {
      const subject = ownSubject(verb)
      return subject === null ? null : saidBy(verb, subject.subjects, 'before', subject.from)
    },
    examples: [
      ['On Friday, Hugh Hill, a doctor who lives in Leeds, {said} it was over.', { subjects: ['Hugh Hill'] }],
      ['Most were in favour and on Friday the government {announced} a vote.', { subjects: ['the government'] }],
      ['Critics, who include the union leader Hugh Hill, {said} it was over.', { subjects: ['Critics'] }],
      ['Most were in favour and others {said} it was over.', { subjects: ['others'] }],
      [
        'Thirty people, including the captain, were rescued by a ship, Hugh Hill, the mayor, {said}.',
        { subjects: ['Hugh Hill'] },
      ],
      [
        'The 32-year-old Brazil international {said} it was over.',
        { subjects: ['The 32-year-old Brazil international'] },
      ],
      'A leader who {pleaded} anonymity {said} it was over.',
      ['Part of the statement {read}: “We left.”', { subjects: ['the statement'] }],
      ['Its district head, Hugh Hill, {asked} why the gate was shut.', { subjects: ['Hugh Hill'] }],
      [
        'Mayor Hugh Hill and Senator Mary Ford {said} it was over.',
        { subjects: ['Mayor Hugh Hill', 'Senator Mary Ford'] },
      ],
      ['Hugh Hill, the mayor, and Mary Ford {said} it was over.', { subjects: ['Hugh Hill', 'Mary Ford'] }],
      ['France, Italy and Spain {said} it was over.', { subjects: ['France', 'Italy', 'Spain'] }],
    ],
    rejects: ['“It is over,” said Hugh Hill.', 'Let us remember the dead.'],
  },
]

/** The subject before a verb, unless the verb only continues after another. */
function ownSubject(verb: VerbInClause): Subjects | null {
  const { cue, previous } = verb
  const coordinated = isOneOf(previous, COORDINATES) || previous?.type === 'stop' || previous?.type === 'quotation'
  return cue.use === 'finite' && !coordinated ? verb.subject : null
}

/** A body or a document that counts reports the figure; a doctor who counts bodies only does his work. */
const isBody = (subject: Subject | undefined): boolean =>
  BODIES.has(subject?.mention?.kind) && subject?.mention?.text.toLowerCase() !== 'they'

const BODIES: ReadonlySet<string | undefined> = new Set(['organization', 'document', 'group'])

const FIRST_WORD = /^\w+/

/** "No group had claimed it": nobody did. */
function isNobody(chunk: PassageChunk | undefined): boolean {
  const phrase = isSpeaker(chunk) ? chunk.mention.text : chunk?.type === 'word' ? chunk.lower : ''
  const [first = ''] = FIRST_WORD.exec(phrase) ?? []
  return negativeSubjects.has(first.toLowerCase())
}
