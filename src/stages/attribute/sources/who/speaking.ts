import { isGivenName } from '../../../../english/names/given-names.ts'
import { latterOnes } from '../../../../lexicon/en/saying.ts'
import type { Speaker } from '../../../../model/claim.ts'
import type { SpeakerMention } from '../../../../model/speaker.ts'
import type { Draft } from '../content/drafts.ts'
import type { Subject } from '../stream/said-by.ts'
import { isAnswer } from '../turns/colon.ts'
import type { Cast } from './cast.ts'
import { fullerRole } from './join-names.ts'
import { kindOf } from './kind.ts'
import { type LastSpeaker, type Member, type Nameless, onlyOf } from './member.ts'

/** A speaker of whom it is not known yet how likely it is right. */
export type Unweighed = Omit<Speaker, 'confidence'>

/** Who speaks in a draft. */
export interface Speakers {
  readonly speakers: Unweighed[]
  /** How many people are named shortly before each. */
  readonly rivals: readonly number[]
  readonly member: Member | null
  /** Who speaks and has no name in the article: "a doctor". */
  readonly nameless: Nameless | null
}

/** Resolves the subjects of a draft, with the last speaker in mind. */
export function speakersOf(text: string, draft: Draft, cast: Cast, last: LastSpeaker): Speakers {
  const speakers: Unweighed[] = []
  let member: Member | null = null
  let nameless: Nameless | null = null
  for (const subject of draft.event?.subjects ?? []) {
    // A subject that a quotation mark cuts down to nothing ("“Chapter Three” explains how …") is not a speaker.
    if (subject.start >= subject.end) continue
    const two = subject.mention?.by === 'pronoun' && subject.mention.plural ? cast.pairBefore(subject.start) : []
    if (two.length > 1 && last.member === null) {
      member ??= two[0] ?? null
      speakers.push(...two.map((one) => speakerOf(text, draft, subject, one, cast, last)))
      continue
    }
    const who = resolve(text, subject, cast, last)
    member ??= who
    const speaker = speakerOf(text, draft, subject, who, cast, last)
    if (who === null && subject.mention?.by === 'noun') nameless ??= subject.mention
    else if (subject.mention === null && speaker.kind === 'unnamed') nameless ??= SOMEBODY
    speakers.push(speaker)
  }
  const rivals = speakers.map(({ basis, start }) => (basis === 'pronoun' ? cast.near(start) : 0))
  return { speakers, rivals, member, nameless }
}

const SOMEBODY: Nameless = { kind: 'person', gender: null }

function resolve(text: string, { mention, start, end }: Subject, cast: Cast, last: LastSpeaker): Member | null {
  if (mention !== null) return cast.meant(mention, last)
  const words = text.slice(start, end)
  if (latterOnes.has(words.toLowerCase())) return cast.latter(start)
  return isAnswer(words) ? onlyPerson(cast) : null
}

/** The person asked, when the article names only one person. */
function onlyPerson({ members }: Cast): Member | null {
  return onlyOf(members.filter(({ kind, given }) => kind === 'person' && given !== null))
}

function speakerOf(
  text: string,
  { continued, rule, event }: Draft,
  subject: Subject,
  who: Member | null,
  cast: Cast,
  last: LastSpeaker,
): Unweighed {
  const { mention, start, end } = subject
  const words = text.slice(start, end)
  const own = mention?.organization ?? subject.organization
  const organization = own ?? who?.organization ?? null
  // What is known of him from another mention was told there
  const told =
    own === null ? (who?.mentions.find((other) => other.organization === organization)?.start ?? start) : start
  const basis = continued ? 'continued' : basisOf(subject)
  return {
    text: words,
    start,
    end,
    name: who === null ? null : who.name,
    kind: isPaper(text, event, mention, who) ? 'organization' : kindOf(who, mention, words, last),
    role: fullerRole(mention?.role ?? null, who?.role ?? null),
    organization:
      organization !== null
        ? cast.employer(organization, told, last)
        : mention !== null
          ? (cast.issuer(mention, last) ?? (who === null ? cast.nameless(mention) : null))
          : null,
    basis,
    rule: mention?.rule ?? rule,
  }
}

/** Whether a name of whose bearer nothing is told is that of a paper, since it is what reports: "Il Secolo Ligure reports". */
function isPaper(text: string, event: Draft['event'], mention: SpeakerMention | null, who: Member | null): boolean {
  if (event === null || mention === null || who?.kind !== 'person' || mention.given === null) return false
  const { honorific, role, given, by } = mention
  if (by !== 'name' || honorific !== null || role !== null || who.role !== null || isGivenName(given)) return false
  return text.slice(event.cue.start, event.cue.end) === REPORTS
}

const REPORTS = 'reports'

function basisOf({ mention, start }: Subject): Speaker['basis'] {
  if (mention === null) return 'description'
  // "who" stands after the mention that it means
  if (start >= mention.end) return 'pronoun'
  return mention.by === 'name' ? 'named' : mention.by === 'pronoun' ? 'pronoun' : 'description'
}
