import { verbForms } from '../../../../english/forms/saying-verbs.ts'
import { ownerKinds } from '../../../../lexicon/en/grammar/possessives.ts'
import { nounStances } from '../../../../lexicon/en/saying/noun-stances.ts'
import { deedLinks, deedNouns, nounsOfSaying, nounTimes } from '../../../../lexicon/en/saying.ts'
import type { Stance } from '../../../../model/claim.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import { listedIn } from '../../../../text/one-of.ts'
import { numberSet } from '../../../../text/pattern/vocabulary.ts'
import { isOneOf, isWord } from '../stream/chunk-words.ts'
import { isSpeaker, type PassageChunk, type WordChunk } from '../stream/passage-chunk.ts'
import { type Subject, subjectOf } from '../stream/said-by.ts'
import { isOf, POSSESSIVE, THAT } from '../stream/words.ts'
import type { ReportingEvent } from './reporting-event.ts'

const ownerKindOf = listedIn(ownerKinds)

const NOUNS = numberSet(nounsOfSaying)
const TO_OR_FOR = numberSet(deedLinks)
const OF_TIME = numberSet(nounTimes)

/** Nouns whose content may be what somebody is to do: "his promise to build". */
const OF_DEEDS = numberSet(deedNouns)

/** Finds nouns of saying with their owner: "his claim that", "the mayor's promise to". A noun without an owner has no source. */
export function eventsOfNouns(chunks: readonly PassageChunk[]): ReportingEvent[] {
  const found: ReportingEvent[] = []
  chunks.forEach((chunk, at) => {
    if (!isOneOf(chunk, NOUNS)) return
    const link = afterTime(chunks, at + 1)
    const next = chunks[link]
    const deeds = isOf(OF_DEEDS, chunk.word) && isOneOf(next, TO_OR_FOR)
    if (!isWord(next, THAT) && !deeds) return
    const owner = ownerBefore(chunks, at)
    if (owner === null) return
    found.push({
      by: 'noun',
      cue: { start: chunk.start, end: chunk.end },
      stance: stanceOf(chunk.lower),
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

/** When something was said takes at most this many chunks: "earlier this year". */
const LONGEST_TIME = 4
/** Between an owner and his noun stand at most this many adjectives. */
const MOST_ADJECTIVES = 2

/** After when it was said: "his statement earlier this year that". */
function afterTime(chunks: readonly PassageChunk[], from: number): number {
  let at = from
  while (at - from < LONGEST_TIME && (chunks[at]?.type === 'date' || isOneOf(chunks[at], OF_TIME))) at++
  return at
}

/** The owner of a noun: a possessive, with at most two adjectives between. */
function ownerBefore(chunks: readonly PassageChunk[], at: number): { subject: Subject; at: number } | null {
  for (let i = at - 1; i >= 0 && at - i <= MOST_ADJECTIVES + 1; i--) {
    const chunk = chunks[i]
    if (chunk?.type !== 'word' || chunk.quoted) return null
    const kind = ownerKindOf(chunk)
    if (kind !== null) return { subject: pronounOf(chunk, kind), at: i }
    const before = chunks[i - 1]
    if (isOneOf(chunk, POSSESSIVE) && isSpeaker(before)) return { subject: subjectOf(before), at: i - 1 }
    if (!/^\p{L}+$/u.test(chunk.lower)) return null
  }
  return null
}

function pronounOf({ start, end, text, sentence, from, to }: WordChunk, owner: string): Subject {
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
    sentence,
    tokens: { from, to },
  }
  return { start, end, mention, organization: null }
}

/** The stance of the verb that a noun is derived from; plain saying where it has none. */
function stanceOf(noun: string): Stance {
  const entry = verbForms.get(noun) ?? verbForms.get(noun.replace(/s$/, ''))
  return entry?.find(({ rest }) => rest.length === 0)?.verb.stance ?? nounStances.get(noun.replace(/s$/, '')) ?? 'says'
}
