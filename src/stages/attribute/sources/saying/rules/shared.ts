import { inflect } from '../../../../../english/forms/inflection.ts'
import { nestingWords } from '../../../../../lexicon/en/grammar.ts'
import { issuingVerbs, objectVerbs } from '../../../../../lexicon/en/saying.ts'
import { numberSet } from '../../../../../text/pattern/vocabulary.ts'
import { isComma, isOneOf, isWord } from '../../stream/chunk-words.ts'
import { endsIn } from '../../stream/endings.ts'
import { isSpeaker, type PassageChunk } from '../../stream/passage-chunk.ts'
import { type Subject, type Subjects, subjectOf } from '../../stream/said-by.ts'
import { AND, isOf, OF, WITH, word } from '../../stream/words.ts'
import { clauseStart, isAuxiliary } from '../clause.ts'
import { phraseAt } from '../phrase.ts'
import type { ReportingEvent } from '../reporting-event.ts'
import { sentenceEnd, sentenceStart } from '../sentence-bounds.ts'
import { firstSubject, subjectBefore } from '../subject.ts'
import type { VerbInClause } from '../verb-in-clause.ts'
import { saidBy, type VerbRule } from './verb-rule.ts'

const OUT = word('out')
const FOR = word('for')
/** Verbs by which a document goes out, by their base form, and every form of them. */
const PUTS_OUT = numberSet(issuingVerbs)
const ISSUED = numberSet(['put', ...[...issuingVerbs].flatMap((verb) => inflect(verb).map(([form]) => form))])
const BLAMING = numberSet(objectVerbs)
const NESTS = numberSet(nestingWords)
/** Between "with" and the participle of an accompanying clause there are fewer chunks than this. */
const FARTHEST_COMPANION = 7
/** How many chunks away the comma before a main clause may be. */
const FARTHEST_COMMA = 60
/** How many of the first chunks of a main clause are searched for its subject. */
const LONGEST_SUBJECT = 12

/** Verbs without a subject of their own, which have that of the verb or the clause before: "and called for", "saying that". */
export const sharing: readonly VerbRule[] = [
  {
    id: 'saying/companion',
    read: (verb) => {
      const { chunks, at, cue } = verb
      const companion = cue.use === 'participle' ? companionOf(chunks, at) : null
      return companion === null ? null : saidBy(verb, companion, 'shared', at)
    },
    examples: [['The vote was held, with Hugh Hill {calling for} calm.', { subjects: ['Hugh Hill'] }]],
    rejects: ['Hugh Hill left with a doctor, calling for calm.'],
  },
  {
    // A document that somebody put out passes on what he says: "issued a statement saying".
    id: 'saying/document-put-out',
    read: (verb) => {
      const { at, cue, previous } = verb
      if (cue.use !== 'participle' || !isSpeaker(previous) || previous.mention.kind !== 'document') return null
      const subject = publisherBefore(verb)
      if (subject === null) return null
      return saidBy(verb, subject.subjects, 'shared', at, { through: previous })
    },
    examples: [
      ['Hugh Hill issued a statement {saying} that the bridge was unsafe.', { subjects: ['Hugh Hill'] }],
      ['The union put out a report {calling} the bridge unsafe.', { subjects: ['The union'] }],
    ],
    rejects: ['Hugh Hill read a report saying that the bridge was unsafe.'],
  },
  {
    id: 'saying/participle-of-noun',
    read: (verb) => {
      const { at, cue, previous } = verb
      if (cue.use !== 'participle' || !isSpeaker(previous)) return null
      return saidBy(verb, [subjectOf(previous)], 'shared', at)
    },
    examples: [['They found a letter {saying} that the bridge was unsafe.', { subjects: ['a letter'] }]],
    rejects: ['Hugh Hill left, saying that the bridge was unsafe.'],
  },
  {
    // "accused him of shouting at them, threatening to leave": it is what he is said to have done.
    id: 'saying/deed-of-another',
    read: ({ chunks, at, cue }) => (cue.use === 'participle' && isLaidToAnother(chunks, at) ? 'nothing' : null),
    examples: [
      'Critics blame the mayor for {encouraging} them to leave.',
      'The state accused Hugh Hill of pressing the firm, {threatening} to call the press.',
    ],
    rejects: ['Critics blamed the mayor, calling him a thief.'],
  },
  {
    // "revealed that they had called the family and were demanding money": what is told of then goes on, with its own subject
    id: 'saying/goes-on-in-content',
    read: (verb) => (isOfContent(verb) ? 'nothing' : null),
    examples: ['A source said the men had called the family and were {demanding} money.'],
    rejects: ['A source said the men had called the family and demanded an inquiry.'],
  },
  {
    id: 'saying/subject-shared',
    read: (verb) => {
      const subjects = sharedSubjects(verb)
      return subjects === null ? null : saidBy(verb, subjects, 'shared', verb.at)
    },
    examples: [
      ['Hugh Hill left, {saying} that the bridge was unsafe.', { subjects: ['Hugh Hill'] }],
      ['{Noting} that it rained, Hugh Hill left.', { subjects: ['Hugh Hill'] }],
    ],
    rejects: ['Hugh Hill said the bridge was unsafe.'],
  },
]

/** Whether a verb after "and" is told of an earlier time, as the clause before it is that somebody was reported to say. */
function isOfContent({ chunks, at, cue, earlier, previous }: VerbInClause): boolean {
  const { tense, progressive, perfect } = cue.group
  if (cue.use !== 'finite' || tense !== 'past' || !(progressive || perfect)) return false
  if (!isWord(previous, AND) || isComma(chunks[at - 2])) return false
  const said = lastSince(chunks, earlier, sentenceStart(chunks, at))
  if (said?.verb?.group.tense !== 'past' || said.verb.group.progressive || said.verb.group.perfect) return false
  for (let i = said.to; i < at - 1; i++) if (chunks[i]?.type === 'verb' || isAuxiliary(chunks[i])) return true
  return false
}

/** The subjects of the verb of saying before, or else of the clause, or of the sentence. */
function sharedSubjects(verb: VerbInClause): readonly Subject[] | null {
  const { chunks, at, earlier } = verb
  const start = sentenceStart(chunks, at)
  const previous = lastSince(chunks, earlier, start)
  const clause = clauseStart(chunks, at, true)
  if (previous !== undefined) {
    // A clause of its own stands between: "Hill said no, but the mayor stood up and asked".
    const opening = afterNested(verb, clause)
    const isApart = clause > previous.at + 1 || opening > clause
    const nearer = isApart && opening < at - 1 ? firstSubject(chunks, opening, at) : null
    return nearer?.subjects[0]?.mention == null ? previous.subjects : nearer.subjects
  }
  const subject =
    firstSubject(chunks, clause >= at - 1 ? start : clause, at) ??
    firstSubject(chunks, start, at) ??
    subjectAhead(chunks, at, start)
  return subject === null ? null : subject.subjects
}

/** After the comma behind what a verb within another's content has with it: "Asked if he held a post, Hill stood up and said". */
function afterNested({ chunks, at, earlier }: VerbInClause, clause: number): number {
  const event = earlier[earlier.length - 1]
  if (event?.at !== clause - 1 || !nested(chunks, event)) return clause
  for (let i = clause; i < at; i++) if (isComma(chunks[i])) return i + 1
  return clause
}

/** Who puts out the document before a participle: "Hill issued a statement", "Hill put out a statement". */
function publisherBefore({ chunks, at, earlier }: VerbInClause): Subjects | null {
  const last = at - 2
  const issue = chunks[last]
  if (issue?.type === 'verb') {
    const event = earlier[earlier.length - 1]
    return event?.at === last && isOf(PUTS_OUT, issue.cue.verb.word) && event.subjects.length > 0
      ? { subjects: event.subjects, from: event.from }
      : null
  }
  if (issue?.type !== 'word' || issue.quoted) return null
  const verb = isWord(issue, OUT) ? last - 1 : last
  return isOneOf(chunks[verb], ISSUED) ? subjectBefore(chunks, verb) : null
}

/** What somebody is blamed for stands at most this many chunks after the verb: "of trying". */
const FARTHEST_DEED = 8

/** Whether a participle before a chunk is what somebody is accused of: after "of" or "for", behind a verb of blaming. */
function isLaidToAnother(chunks: readonly PassageChunk[], at: number): boolean {
  const start = sentenceStart(chunks, at)
  for (let verb = at - 1; verb >= start; verb--) {
    const chunk = chunks[verb]
    if (chunk?.type !== 'verb' || chunk.cue.use === 'passive') continue
    if (!isOf(BLAMING, chunk.cue.verb.word)) return false
    for (let i = verb + 1; i < at && i - verb <= FARTHEST_DEED; i++)
      if (
        (isWord(chunks[i], OF) || isWord(chunks[i], FOR)) &&
        (i === at - 1 || endsIn(chunks[i + 1]?.text ?? '', 'ing'))
      )
        return true
    return false
  }
  return false
}

/** Who does it in an accompanying clause: "with one of her ads asking". */
function companionOf(chunks: readonly PassageChunk[], at: number): readonly Subject[] | null {
  for (let i = at - 1; i >= 0 && at - i <= FARTHEST_COMPANION; i--) {
    const chunk = chunks[i]
    if (chunk?.type !== 'word' && !isSpeaker(chunk)) return null
    if (isComma(chunk)) return null
    if (!isWord(chunk, WITH)) continue
    const { subjects, to } = phraseAt(chunks, i + 1, at)
    return to === at ? subjects : null
  }
  return null
}

/** The last verb of the sentence that has a subject and is not within what another says. */
function lastSince(
  chunks: readonly PassageChunk[],
  earlier: readonly ReportingEvent[],
  start: number,
): ReportingEvent | undefined {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const one = earlier[i]
    if (one === undefined || one.at < start) return undefined
    if (one.subjects.length > 0 && !nested(chunks, one)) return one
  }
  return undefined
}

/** Whether a verb of saying only stands within what another says: "said that Hill told". */
function nested(chunks: readonly PassageChunk[], { from }: ReportingEvent): boolean {
  const before = chunks[from - 1]
  return before?.type === 'verb' || isOneOf(before, NESTS)
}

/** A participle that opens its sentence has the subject of the main clause: "Noting that it rained, Hill left." */
function subjectAhead(chunks: readonly PassageChunk[], at: number, start: number): Subjects | null {
  if (at > start + 1) return null
  const end = sentenceEnd(chunks, at)
  for (let comma = at; comma < end && comma - at < FARTHEST_COMMA; comma++) {
    if (!isComma(chunks[comma])) continue
    const found = firstSubject(chunks, comma + 1, Math.min(end, comma + LONGEST_SUBJECT))
    if (found?.subjects[0]?.mention != null) return found
  }
  return null
}
