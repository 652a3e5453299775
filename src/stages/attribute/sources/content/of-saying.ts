import { readVerb } from '../../../../english/forms/verb-lemma.ts'
import { andOrBut, indefiniteArticles } from '../../../../lexicon/en/grammar.ts'
import { media, mediumOpeners, pressPeople } from '../../../../lexicon/en/saying.ts'
import { holds } from '../../../../rules/holds.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isAuxiliary } from '../saying/clause.ts'
import { isComma, isOneOf, isWord } from '../stream/chunk-words.ts'
import { endsIn, isPastForm } from '../stream/endings.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import { BE, isDeterminer, isPreposition, NO_WORD, THAT, TO } from '../stream/words.ts'
import { hasClauseVerb } from './clauses.ts'
import type { EndRule } from './ending.ts'

const AND_OR_BUT = numberSet(andOrBut)
const INDEFINITE = numberSet(indefiniteArticles)
const OPENS_MEDIUM = numberSet(mediumOpeners)
const MEDIA = numberSet(media)
const PRESS = numberSet(pressPeople)

/** A phrase for a medium or a hearer has at most this many chunks after its preposition. */
const LONGEST = 6

/** Content that is a noun phrase ends before what is told of the saying, and before a verb of whoever said it. */
export const ofSaying: readonly EndRule[] = [
  {
    id: 'ends/hearer',
    read: ({ chunks, at, from }) =>
      holds(isWord(chunks[at], TO) && at > from && phraseEnd(chunks, at, isPress) && isNounPhrase(chunks, from, at)),
    examples: ['Hugh Hill, who confirmed {the raid} to our correspondent on Sunday, said it was over.'],
    rejects: ['Hugh Hill described the threat to the port.', 'Hugh Hill said the raid was known to reporters.'],
  },
  {
    id: 'ends/medium',
    read: ({ chunks, at, from }) =>
      holds(
        isOneOf(chunks[at], OPENS_MEDIUM) &&
          at > from &&
          opensIndefinite(chunks[at + 1]) &&
          phraseEnd(chunks, at, isMedium) &&
          isNounPhrase(chunks, from, at),
      ),
    examples: [
      'The firm confirmed {the grounding} in an emailed statement and said no one was hurt.',
      'The group claimed {responsibility for the raid} in a statement emailed to papers.',
    ],
    rejects: ['The firm announced changes in a port.', 'Hill condemned the errors in the statement.'],
  },
  {
    // "had denied two counts of fraud but was found guilty": the verb is of whoever denied them
    id: 'ends/verb-of-speaker',
    read: ({ chunks, at, from }) =>
      holds(
        isOneOf(chunks[at], AND_OR_BUT) &&
          at > from &&
          (isFiniteVerb(chunks[at + 1]) || isPastVerb(chunks, at + 1)) &&
          isNounPhrase(chunks, from, at),
      ),
    examples: [
      'Mary Ford denied {two counts of fraud} but was found guilty by a jury.',
      'Mary Ford condemned {the raid} and visited the wounded.',
    ],
    rejects: ['Hill said the bridge fell and was lost.', 'Hill denied that the bridge had been old and was lost.'],
  },
  {
    // "denied this, terming it baseless": a participle is of whoever said it
    id: 'ends/participle',
    read: ({ chunks, at, from }) => holds(isComma(chunks[at]) && at === from + 1 && isParticiple(chunks, at + 1)),
    examples: ['The engineer, Hugh Hill, denied {this}, terming the claim baseless.'],
    rejects: ['Hill said the bridge fell, taking the road with it.', 'Hill praised rowing, running and cycling.'],
  },
]

/** Whether content is no clause: no "that" opens it, and no verb of its own stands in it. */
const isNounPhrase = (chunks: readonly PassageChunk[], from: number, to: number): boolean =>
  !isWord(chunks[from - 1], THAT) &&
  !isWord(chunks[from - 1], TO) &&
  !hasClauseVerb(chunks, from, to) &&
  !hasVerbForm(chunks, from + 1, to)

/** Whether a word of a stretch has the form of a clause's verb and nothing that shows a noun: "gives", but not "counts of". */
function hasVerbForm(chunks: readonly PassageChunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const [chunk, next] = [chunks[i], chunks[i + 1]]
    if (chunk?.type !== 'word') continue
    const form = readVerb(chunk.lower)?.form
    if (form === 'past' || form === 'past-or-participle') return true
    const ofNoun = i + 1 === to || (isPreposition(next?.free ?? NO_WORD) && !isWord(next, TO))
    if (form === 'third' && !ofNoun) return true
  }
  return false
}

/** Whether the phrase after a preposition ends, at the end of its clause, with such a word. */
function phraseEnd(
  chunks: readonly PassageChunk[],
  preposition: number,
  isSuch: (chunk: PassageChunk | undefined) => boolean,
): boolean {
  for (let i = preposition + 1; i - preposition <= LONGEST; i++) {
    const chunk = chunks[i]
    if (chunk === undefined || !(chunk.type === 'word' || isSpeaker(chunk))) return false
    const next = chunks[i + 1]
    const isDated = isPreposition(next?.free ?? NO_WORD) && chunks[i + 2]?.type === 'date'
    const isSent = next?.type === 'verb' ? !next.cue.base : next?.type === 'word' && isPastForm(next.lower)
    const over =
      isSent || next === undefined || next.type === 'stop' || next.type === 'date' || isComma(next) || isDated
    if (isSuch(chunk) && (over || isOneOf(next, AND_OR_BUT))) return true
    if (over) return false
  }
  return false
}

const isPress = (chunk: PassageChunk | undefined): boolean =>
  chunk !== undefined && (isOneOf(chunk, PRESS) || (isSpeaker(chunk) && pressPeople.has(lastWord(chunk.mention.text))))

const isMedium = (chunk: PassageChunk | undefined): boolean =>
  chunk !== undefined && (isOneOf(chunk, MEDIA) || (isSpeaker(chunk) && media.has(lastWord(chunk.mention.text))))

const lastWord = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase()

const opensIndefinite = (chunk: PassageChunk | undefined): boolean =>
  isOneOf(chunk, INDEFINITE) || (isSpeaker(chunk) && /^an? /iu.test(chunk.mention.text))

/** Whether a finite auxiliary stands at a chunk: "was", "has". */
const isFiniteVerb = (chunk: PassageChunk | undefined): boolean =>
  chunk?.type === 'verb'
    ? chunk.cue.use === 'passive' && chunk.cue.group.tense !== null
    : isAuxiliary(chunk) && !isWord(chunk, BE)

/** Whether a past form with an object stands at a chunk: "visited the wounded". */
function isPastVerb(chunks: readonly PassageChunk[], at: number): boolean {
  const [chunk, next] = [chunks[at], chunks[at + 1]]
  if (chunk?.type === 'verb')
    return chunk.cue.use === 'finite' && chunk.cue.group.tense === 'past' && (isSpeaker(next) || next?.type === 'word')
  if (chunk?.type !== 'word' || chunk.quoted || !isPastForm(chunk.lower)) return false
  const form = readVerb(chunk.lower)?.form
  return (form === 'past' || form === 'past-or-participle') && isDeterminer(next?.free ?? NO_WORD)
}

/** Whether a participle with an object of its own stands at a chunk: "terming the claim". */
function isParticiple(chunks: readonly PassageChunk[], at: number): boolean {
  const [chunk, next] = [chunks[at], chunks[at + 1]]
  const isVerb = chunk?.type === 'verb' && chunk.cue.use === 'participle'
  const isWord = chunk?.type === 'word' && !chunk.quoted && endsIn(chunk.text, 'ing') && !isPreposition(chunk.word)
  if (!(isVerb || isWord)) return false
  return isSpeaker(next) || isDeterminer(next?.free ?? NO_WORD)
}
