import { ITS } from '../../../../english/people/identity.ts'
import type { Span } from '../../../../model/span.ts'
import type { Gender, SpeakerMention } from '../../../../model/speaker.ts'
import { isCapital } from '../../../../text/capital.ts'
import { BODY_NAME, issuers, nameless } from './issuer.ts'
import { joinNames } from './join-names.ts'
import type { LastSpeaker, Member } from './member.ts'
import { bodiesByWord, byRoleWord, type Index, papersByWord } from './member-index.ts'
import { NamedBefore } from './named-before.ts'
import { bodyOfNoun, bodyOfPronoun, bodyOfThey, employerOf, isAnaphor, paperOf } from './resolve-body.ts'
import { type Individual, personOf } from './resolve-pronoun.ts'
import { inRole } from './resolve-role.ts'

/** Everybody named in an article, and who a mention means. */
export interface Cast {
  readonly members: readonly Member[]
  /** Two people joined by "and" who are the only ones named shortly before a place: whom "they" means. */
  readonly pairBefore: (start: number) => readonly Member[]
  /** How many people are named shortly before a place. */
  readonly near: (start: number) => number
  /** Whoever is named last before a place: "the latter". */
  readonly latter: (start: number) => Member | null
  /** The full name of the body of an office that is told at a place by a short form of it, "NTSB", "the Society", or by "its". */
  readonly employer: (called: string, start: number, last: LastSpeaker) => string | null
  /** The body of somebody without a name that nothing beside him tells of: "the spokesman". */
  readonly nameless: (mention: SpeakerMention) => string | null
  /** Whose a document is that nothing beside it tells of: "the report". */
  readonly issuer: (mention: SpeakerMention, last: LastSpeaker) => string | null
  /** The member that a mention means, given who spoke last; null when it could be two, or is not anyone named. */
  readonly meant: (mention: SpeakerMention, last: LastSpeaker) => Member | null
}

/**
 * Finds out who the named mentions of an article are, and makes what resolves the others.
 *
 * @param speakers everybody who may speak, in text order.
 * @param quotations what is quoted, in text order.
 */
export function castOf(speakers: readonly SpeakerMention[], text: string, quotations: readonly Span[]): Cast {
  const named = speakers.filter(({ by }) => by === 'name')
  const { members, memberOf } = joinNames(named, text)
  const before = new NamedBefore(named, memberOf, text, quotations)
  const told = bodiesTold(speakers, members)
  const byWord = bodiesByWord([...members, ...told.values()])
  const byRole = byRoleWord(members)
  const byPaperWord = papersByWord(members)
  const called = new Map<Individual, Gender>()
  const meant = (mention: SpeakerMention, last: LastSpeaker): Member | null => {
    if (mention.by === 'name') return memberOf.get(mention) ?? null
    if (mention.kind === 'organization')
      return mention.by === 'pronoun' ? bodyOfPronoun(mention, last, before) : bodyOfNoun(mention, last, byWord, before)
    if (mention.by === 'pronoun') {
      if (mention.plural) return bodyOfThey(mention, last, before)
      const person = personOf(mention, last, before, called)
      if (person !== null && person.gender === null) called.set(person, mention.gender)
      return person
    }
    if (mention.kind === 'document') return paperOf(mention, byPaperWord)
    return mention.kind === 'person' ? inRole(byRole, mention) : null
  }
  const bodyCalled = bodyCaller(members, byWord)
  return {
    members,
    meant,
    employer: (called, start, last) => {
      if (!isAnaphor(called)) return bodyCalled(called)
      return employerOf(called, start, last, byWord, before, told)?.name ?? (called === ITS ? null : called)
    },
    nameless: nameless(speakers, bodyCalled),
    issuer: issuers(speakers, bodyCalled),
    pairBefore: (start) => before.pair(start),
    near: (start) => before.near(start).filter(({ kind }) => kind === 'person').length,
    latter: (start) => before.latest(start),
  }
}

/** The bodies that only offices tell of, "a spokesman for the Harbour Board", by their names in lower case. */
function bodiesTold(speakers: readonly SpeakerMention[], members: readonly Member[]): ReadonlyMap<string, Member> {
  const known = new Map(members.map((member) => [member.name.toLowerCase(), member]))
  const told = new Map<string, Member>()
  for (const mention of speakers) {
    const name = mention.organization
    if (name === null || !isCapital(name) || !BODY_NAME.test(name) || known.has(withoutArticle(name))) continue
    const key = withoutArticle(name)
    if (told.has(key)) continue
    told.set(key, {
      name,
      kind: 'organization',
      given: null,
      surname: null,
      gender: null,
      role: null,
      organization: null,
      mentions: [mention],
    })
  }
  return told
}

/** Finds bodies by the mentions of them, by their only bearer's first words or last word. */
function bodyCaller(members: readonly Member[], byWord: Index<Member>): (called: string) => string {
  const byMention = new Map<string, string>()
  for (const { name, kind, mentions } of members) {
    if (kind !== 'organization') continue
    for (const { text } of mentions) byMention.set(withoutArticle(text), name)
  }
  return (called) => {
    const short = withoutArticle(called)
    const exact = byMention.get(short)
    if (exact !== undefined && exact.toLowerCase() !== short) return exact
    const words = short.split(' ')
    const bearing = byWord.get(words[0] ?? '').filter(({ name }) => isShortOf(words, name.toLowerCase()))
    const [only] = new Set(bearing.map(({ name }) => name))
    return isCapital(called) && only !== undefined && new Set(bearing.map(({ name }) => name)).size === 1
      ? only
      : (exact ?? called)
  }
}

const withoutArticle = (name: string): string => name.toLowerCase().replace(ARTICLE, '')
const ARTICLE = /^the /u

/** Whether words are the beginning of a longer name, or its last word. */
const isShortOf = (words: readonly string[], name: string): boolean =>
  name.startsWith(`${words.join(' ')} `) || (words.length === 1 && name.endsWith(` ${words[0]}`))
