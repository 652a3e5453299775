import { ownerKinds } from '../../../../lexicon/en/grammar/possessives.ts'
import { nounStances } from '../../../../lexicon/en/saying/noun-stances.ts'
import { deedLinks, deedNouns, nounsOfSaying, nounTimes } from '../../../../lexicon/en/saying.ts'
import type { Stance } from '../../../../model/claim.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import type { Piece, WordPiece } from '../stream/piece.ts'
import { isOneOf, isWord } from '../stream/piece-words.ts'
import { type Subject, subjectOf } from '../stream/said-by.ts'
import { verbForms } from '../stream/verbs.ts'
import { isOf, POSSESSIVE, THAT } from '../stream/words.ts'
import type { ReportingEvent } from './reporting-event.ts'

const NOUNS = numberSet(nounsOfSaying)
const TO_OR_FOR = numberSet(deedLinks)
const OF_TIME = numberSet(nounTimes)

/** Nouns whose content may be what somebody is to do: "his promise to build". */
const OF_DEEDS = numberSet(deedNouns)

/** Finds nouns of saying with their owner: "his claim that", "the mayor's promise to". A noun without an owner has no source. */
export function eventsOfNouns(pieces: readonly Piece[]): ReportingEvent[] {
  const found: ReportingEvent[] = []
  pieces.forEach((piece, at) => {
    if (!isOneOf(piece, NOUNS)) return
    const link = afterTime(pieces, at + 1)
    const next = pieces[link]
    const deeds = isOf(OF_DEEDS, piece.word) && isOneOf(next, TO_OR_FOR)
    if (!isWord(next, THAT) && !deeds) return
    const owner = ownerBefore(pieces, at)
    if (owner === null) return
    found.push({
      by: 'noun',
      cue: { start: piece.start, end: piece.end },
      stance: stanceOf(piece.lower),
      verb: null,
      subjects: [owner.subject],
      order: 'before',
      through: null,
      at,
      from: owner.at,
      to: deeds ? link + 1 : link,
    })
  })
  return found
}

/** When something was said takes no more pieces than this: "earlier this year". */
const LONGEST_TIME = 4
/** Between an owner and his noun stand no more adjectives than this. */
const MOST_ADJECTIVES = 2

/** After when it was said: "his statement earlier this year that". */
function afterTime(pieces: readonly Piece[], from: number): number {
  let at = from
  while (at - from < LONGEST_TIME && (pieces[at]?.type === 'date' || isOneOf(pieces[at], OF_TIME))) at++
  return at
}

/** Whose a noun is: a possessive, with at most two adjectives between. */
function ownerBefore(pieces: readonly Piece[], at: number): { subject: Subject; at: number } | null {
  for (let i = at - 1; i >= 0 && at - i <= MOST_ADJECTIVES + 1; i--) {
    const piece = pieces[i]
    if (piece?.type !== 'word' || piece.quoted) return null
    if (ownerKinds.has(piece.lower)) return { subject: pronounOf(piece), at: i }
    const before = pieces[i - 1]
    if (isOneOf(piece, POSSESSIVE) && before?.type === 'mention') return { subject: subjectOf(before), at: i - 1 }
    if (!/^\p{L}+$/u.test(piece.lower)) return null
  }
  return null
}

function pronounOf({ start, end, text, lower }: WordPiece): Subject {
  const owner = ownerKinds.get(lower)
  const mention: SpeakerMention = {
    text,
    start,
    end,
    kind: owner === 'organization' || owner === 'group' ? owner : 'person',
    by: 'pronoun',
    given: null,
    surname: null,
    honorific: null,
    role: null,
    organization: null,
    gender: owner === 'male' || owner === 'female' ? owner : null,
    plural: owner === 'group',
    rule: 'speakers/pronoun',
  }
  return { start, end, mention, organization: null }
}

/** The stance of the verb that a noun is made of; plain saying where it has none. */
function stanceOf(noun: string): Stance {
  const entry = verbForms.get(noun) ?? verbForms.get(noun.replace(/s$/, ''))
  return entry?.find(({ rest }) => rest.length === 0)?.verb.stance ?? nounStances.get(noun.replace(/s$/, '')) ?? 'says'
}
