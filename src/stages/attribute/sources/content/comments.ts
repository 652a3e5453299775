import { indefiniteArticles, subjectRelatives } from '../../../../lexicon/en/grammar.ts'
import { commentNouns, nounsOfSaying } from '../../../../lexicon/en/saying.ts'
import { holds } from '../../../../rules/holds.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { relativeOpening } from '../saying/antecedent.ts'
import { isComma, isOneOf } from '../stream/chunk-words.ts'
import { isPastForm } from '../stream/endings.ts'
import { isSpeaker, type PassageChunk } from '../stream/passage-chunk.ts'
import { isAuxiliaryWord } from '../stream/words.ts'
import { hasClauseVerb } from './clauses.ts'
import type { EndRule } from './ending.ts'

const INDEFINITE = numberSet(indefiniteArticles)
const RELATIVES = numberSet(subjectRelatives)
const COMMENTS = numberSet([...nounsOfSaying, ...commentNouns])

/** Content that ends at a comma, after which the journalist goes on. */
export const afterComma: readonly EndRule[] = [
  {
    // "Hill, who said the port was closed, left": the verb after the comma is of the sentence.
    id: 'ends/relative-clause',
    read: ({ chunks, at, from }) => holds(isComma(chunks[at]) && isMainVerb(chunks, from, at)),
    examples: [
      'Hugh Hill, who said {the project was checked by his lawyer}, declined to name him.',
      'Mary Ford, who endorsed {the port deal}, is making her pitch.',
      'Mary Ford, who praised {the port deal}, said on Friday that it was over.',
      'The flood, described by officials as {the worst in years}, ruined two towns.',
    ],
    rejects: [
      'Hugh Hill said the project, checked by his lawyer, was over.',
      'Mary Ford, who had left, said the deal, signed in May, was over.',
    ],
  },
  {
    // "…, a charge the council denied": somebody else's part in it is no part of it.
    id: 'ends/comment',
    read: ({ chunks, at }) => holds(isComma(chunks[at]) && isComment(chunks, at + 1)),
    examples: [
      'Hill said {the vote was bought}, a charge that council leaders denied.',
      'Hill said {the bridge was safe}, a position he has since changed.',
      'The union asked for {a longer break}, a new demand the firm calls absurd.',
    ],
    rejects: [
      'Hill said they had made an offer, a move that would save 90 jobs.',
      'Hill said the firm had made the promise, a promise of more work.',
    ],
  },
]

/** Whether the verb after a comma is of the sentence whose relative clause, from a comma to this one, has the content in it. */
function isMainVerb(chunks: readonly PassageChunk[], from: number, comma: number): boolean {
  const verb = chunks[comma + 1]
  if (verb === undefined) return false
  const says = verb.type === 'verb' && verb.cue.use === 'finite' && !verb.cue.base
  const told = verb.type === 'word' && !verb.quoted && (isAuxiliaryWord(verb.word) || isPastForm(verb.lower))
  if (!(says || told)) return false
  // Of "who said the man, a baker, was dead" the man has no verb yet.
  // and "who endorsed the man, is" has an object that needs none
  const saying = chunks[from - 1]
  const takesNoun = saying?.type === 'verb' && !saying.cue.verb.clause && saying.cue.use === 'finite'
  const relative = says || takesNoun || hasClauseVerb(chunks, from, comma) ? relativeOpening(chunks, from) : null
  const opening = relative ?? participleOpening(chunks, from)
  if (opening === null) return false
  for (let i = opening + 1; i < from; i++) if (isComma(chunks[i])) return false
  return true
}

/** How many chunks before what is said its participle may stand: "described by officials of the port as". */
const FARTHEST_PARTICIPLE = 8

/** The comma before a passive participle that what is said belongs to: "The flood, described by officials as"; null where there is none. */
function participleOpening(chunks: readonly PassageChunk[], from: number): number | null {
  for (let i = from - 1; i > 0 && from - i <= FARTHEST_PARTICIPLE; i--) {
    const chunk = chunks[i]
    if (chunk?.type === 'stop' || chunk?.type === 'quotation') return null
    if (chunk?.type === 'verb') return chunk.cue.use === 'passive' && isComma(chunks[i - 1]) ? i - 1 : null
  }
  return null
}

/** A comment has its noun after at most this many adjectives. */
const MOST_ADJECTIVES = 2

/** Whether "a charge that the council denied" begins at a chunk: a noun for what was said, and what another does with it. */
function isComment(chunks: readonly PassageChunk[], at: number): boolean {
  if (!isOneOf(chunks[at], INDEFINITE)) return false
  for (let noun = at + 1; noun <= at + 1 + MOST_ADJECTIVES; noun++) {
    if (chunks[noun]?.type !== 'word') return false
    if (!isOneOf(chunks[noun], COMMENTS)) continue
    return isSpeaker(chunks[isOneOf(chunks[noun + 1], RELATIVES) ? noun + 2 : noun + 1])
  }
  return false
}
