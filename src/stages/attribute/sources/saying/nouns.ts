import { nounsOfSaying } from '../../../../lexicon/en/saying/nouns.ts'
import type { Stance } from '../../../../model/claim.ts'
import type { Gender, SpeakerMention } from '../../../../model/speaker.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isOneOf, isWord } from '../stream/among-pieces.ts'
import type { Piece, WordPiece } from '../stream/piece.ts'
import { type Subject, subjectOf } from '../stream/said-by.ts'
import { verbForms } from '../stream/verbs.ts'
import { isOf, POSSESSIVE, THAT, words } from '../stream/words.ts'
import type { Says } from './says.ts'

const NOUNS = numberSet(nounsOfSaying)
const TO_OR_FOR = words('to for')
const OF_TIME = words('on in earlier last this week month year')

/** Nouns whose content may be what somebody is to do: "his promise to build". */
const OF_DEEDS = words(
  'promise promises pledge pledges vow vows threat threats demand demands call calls request requests proposal proposals',
)
const OWNERS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
  ['their', null],
  ['its', null],
])

/** Finds nouns of saying with their owner: "his claim that", "the mayor's promise to". A noun without an owner has no source. */
export function nounSays(pieces: readonly Piece[]): Says[] {
  const found: Says[] = []
  pieces.forEach((piece, at) => {
    if (!isOneOf(piece, NOUNS)) return
    const link = behindTime(pieces, at + 1)
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

/** Behind when it was said: "his statement earlier this year that". */
function behindTime(pieces: readonly Piece[], from: number): number {
  let at = from
  while (at - from < 4 && (pieces[at]?.type === 'date' || isOneOf(pieces[at], OF_TIME))) at++
  return at
}

/** Whose a noun is: a possessive, with at most two adjectives between. */
function ownerBefore(pieces: readonly Piece[], at: number): { subject: Subject; at: number } | null {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const piece = pieces[i]
    if (piece?.type !== 'word' || piece.quoted) return null
    if (OWNERS.has(piece.lower)) return { subject: pronounOf(piece), at: i }
    const before = pieces[i - 1]
    if (isOneOf(piece, POSSESSIVE) && before?.type === 'mention') return { subject: subjectOf(before), at: i - 1 }
    if (!/^\p{L}+$/u.test(piece.lower)) return null
  }
  return null
}

function pronounOf({ start, end, text, lower }: WordPiece): Subject {
  const mention: SpeakerMention = {
    text,
    start,
    end,
    kind: lower === 'its' ? 'organization' : lower === 'their' ? 'group' : 'person',
    by: 'pronoun',
    given: null,
    surname: null,
    honorific: null,
    role: null,
    organization: null,
    gender: OWNERS.get(lower) ?? null,
    plural: lower === 'their',
    rule: 'speakers/pronoun',
  }
  return { start, end, mention, organization: null }
}

/** The stance of the verb that a noun is made of; plain saying where it has none. */
function stanceOf(noun: string): Stance {
  const entry = verbForms.get(noun) ?? verbForms.get(noun.replace(/s$/, ''))
  return entry?.find(({ rest }) => rest.length === 0)?.verb.stance ?? NOUN_STANCES.get(noun.replace(/s$/, '')) ?? 'says'
}

const NOUN_STANCES: ReadonlyMap<string, Stance> = new Map([
  ['allegation', 'claims'],
  ['accusation', 'claims'],
  ['assertion', 'claims'],
  ['contention', 'claims'],
  ['insistence', 'claims'],
  ['warning', 'warns'],
  ['denial', 'denies'],
  ['confirmation', 'confirms'],
  ['admission', 'confirms'],
  ['acknowledgment', 'confirms'],
  ['acknowledgement', 'confirms'],
])
