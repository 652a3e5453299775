import { offices } from '../../../../lexicon/en/people/offices.ts'
import { publicBodies } from '../../../../lexicon/en/people/public-bodies.ts'
import { singleOffices } from '../../../../lexicon/en/people/single-offices.ts'
import type { ArticleSpeaker } from '../../../../model/article.ts'
import type { Report } from '../../../../model/quotation.ts'
import type { Span } from '../../../../model/span.ts'
import type { Gender, SpeakerMention } from '../../../../model/speaker.ts'
import { firstFrom } from '../../../../text/within.ts'
import { spellOut } from './acronyms.ts'

/** Somebody whom the article names, by the fullest form that it gives. */
export interface Member {
  readonly name: string
  readonly kind: SpeakerMention['kind']
  readonly given: string | null
  readonly surname: string | null
  readonly gender: Gender
  readonly role: string | null
  readonly organization: string | null
  readonly mentions: readonly SpeakerMention[]
}

/** Who spoke last: somebody of a name, somebody without one, and the last organization that did. */
export interface LastSpeaker {
  readonly member: Member | null
  readonly nameless: SpeakerMention | null
  readonly body: Member | null
  /** Where the content of what was said last ends. */
  readonly at: number
}

/** Everybody named in an article, and who a mention means. */
export interface Cast {
  readonly members: readonly Member[]
  /** The member that a named mention means; null when it could be two. */
  readonly named: (mention: SpeakerMention) => Member | null
  /** The only member of a role, of whom "the minister" speaks; null when there are two or none. */
  readonly inRole: (mention: SpeakerMention) => Member | null
  /** Who "he", "she" means at a place, given who spoke last; null when it could be two. */
  readonly pronoun: (mention: SpeakerMention, last: LastSpeaker) => Member | null
  /** The body that "it" or "the ministry" means, given which spoke last; null when it could be two. */
  readonly body: (mention: SpeakerMention, last: LastSpeaker) => Member | null
  readonly speaking: (reports: readonly Report[]) => ArticleSpeaker[]
}

/** A pronoun's person is named no farther back than this, in characters. */
const NEAR = 600
/** More people of one surname are not told apart. */
const MOST_NAMESAKES = 12
/** Words for a body of any kind, which mean whichever spoke last. */
const OPENS = /(?:^|\n|[.!?:]["”’]? )$/u
const ANY_BODY = /^(?:organi[sz]ation|group|charity|agency|company|watchdog|firm|union|body)$/

/** Of these none is a ministry, a court or a coast guard. */
const NO_PUBLIC_BODY = /^(?:group|charity|company|watchdog|firm|union)$/

const isPublic = ({ name }: Member): boolean =>
  name
    .toLowerCase()
    .split(' ')
    .some((word) => publicBodies.has(word))

type Growing = { -readonly [K in keyof Member]: Member[K] } & { mentions: SpeakerMention[] }

/** @param quotations what is quoted, in text order: a name within it is no subject of the article's own sentences. */
export function castOf(speakers: readonly SpeakerMention[], text: string, quotations: readonly Span[]): Cast {
  const named = speakers.filter(({ by }) => by === 'name')
  const quoted = withinAny(named, quotations)
  const members: Growing[] = []
  const byKey = new Map<string, Growing>()
  const bySurname = new Map<string, Growing[]>()
  const byGiven = new Map<string, Growing[]>()
  const owner = new Map<SpeakerMention, Growing | null>()

  const join = (key: string, mention: SpeakerMention): Growing => {
    let member = byKey.get(key)
    if (member === undefined) {
      const { kind, given, surname } = mention
      member = {
        name: nameOf(mention),
        kind,
        given,
        surname,
        gender: null,
        role: null,
        organization: null,
        mentions: [],
      }
      byKey.set(key, member)
      members.push(member)
      if (surname !== null) add(bySurname, surname.toLowerCase(), member)
      if (given !== null) add(byGiven, given.toLowerCase(), member)
    }
    return enrich(member, mention)
  }
  // Full names first, then what may be short for them.
  for (const mention of named) {
    if (mention.kind === 'person' && mention.given !== null) owner.set(mention, join(fullKey(mention), mention))
  }
  for (const mention of named) {
    if (owner.has(mention)) continue
    if (mention.kind !== 'person') {
      owner.set(mention, join(nameOf(mention).toLowerCase(), mention))
      continue
    }
    const namesakes = bySurname.get((mention.surname ?? '').toLowerCase()) ?? []
    const bearers = namesakes.length > MOST_NAMESAKES ? namesakes : namesakes.filter((member) => fits(member, mention))
    // Ethiopians, Icelanders and many others go by their given names: "Mr Tesfaye" is Tesfaye Mengesha.
    const called = byGiven.get((mention.surname ?? '').toLowerCase()) ?? []
    const callees = bearers.length === 0 ? called.filter((member) => fits(member, mention)) : []
    const only = bearers.length === 1 ? bearers[0] : callees.length === 1 ? callees[0] : undefined
    if (only !== undefined) owner.set(mention, enrich(only, mention))
    else owner.set(mention, bearers.length > 1 ? null : join(nameOf(mention).toLowerCase(), mention))
  }
  spellOut(members, text)
  const byWord = new Map<string, Growing[]>()
  for (const member of members) {
    if (member.kind !== 'organization') continue
    for (const word of new Set(member.name.toLowerCase().split(' '))) add(byWord, word, member)
  }
  const byRole = new Map<string, Growing[]>()
  for (const member of members)
    for (const word of new Set(member.role?.toLowerCase().split(' '))) add(byRole, word, member)

  const inRole = ({ role, start }: SpeakerMention): Member | null => {
    const head = role
      ?.toLowerCase()
      .replace(/ of .*$/u, '')
      .split(' ')
      .pop()
    if (head === undefined) return null
    const fitting = (byRole.get(head) ?? []).filter((member) =>
      offices.has(head) || singleOffices.has(head)
        ? sameOffice(role ?? '', head, member)
        : isSo(role ?? '', member) && (member.mentions[0]?.start ?? start) < start,
    )
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }
  const near = (start: number): Set<Growing> => {
    const found = new Set<Growing>()
    for (let i = firstFrom(named, start) - 1; i >= 0; i--) {
      const mention = named[i]
      if (mention === undefined || start - mention.start > NEAR) break
      const member = owner.get(mention)
      if (member != null) found.add(member)
    }
    return found
  }
  /** Whom alone a sentence begins with since somebody spoke: what is told of him makes him the next "he". */
  const openers = (from: number, to: number, may: (member: Growing) => boolean): Growing | null => {
    const found = new Set<Growing>()
    let opens = false
    for (let i = firstFrom(named, to) - 1; i >= 0; i--) {
      const mention = named[i]
      if (mention === undefined || mention.start < from || to - mention.start > NEAR) break
      const member = quoted.has(mention) ? null : owner.get(mention)
      if (member == null || !may(member)) continue
      found.add(member)
      opens ||= member.given !== null && OPENS.test(text.slice(Math.max(0, mention.start - 3), mention.start))
    }
    return opens && found.size === 1 ? ([...found][0] ?? null) : null
  }
  const pronoun = ({ gender, start }: SpeakerMention, last: LastSpeaker): Member | null => {
    if (gender === null) return null
    const may = (one: { readonly gender: Gender; readonly kind: string } | null) =>
      one !== null && /^(?:person|unnamed)$/.test(one.kind) && (one.gender === null || one.gender === gender)
    // A doctor without a name spoke last: "he" is the doctor.
    if (may(last.nameless)) return null
    const opener = openers(last.at, start, may)
    if (opener !== null) return opener
    const people = [...near(start)].filter((member) => member.kind === 'person' && may(member))
    if (last.member?.kind === 'person' && may(last.member)) {
      if (people.length === 0 || people.some((member) => member === last.member)) return last.member
    }
    const sure = people.filter((member) => member.gender === gender)
    if (sure.length === 1) return sure[0] ?? null
    return people.length === 1 ? (people[0] ?? null) : null
  }
  const body = ({ by, text: phrase, start }: SpeakerMention, last: LastSpeaker): Member | null => {
    if (by === 'pronoun') {
      if (last.body !== null && last.member === last.body) return last.body
      const bodies = [...near(start)].filter(({ kind }) => kind === 'organization')
      return bodies.length === 1 && last.member === null && last.nameless === null ? (bodies[0] ?? null) : null
    }
    if (!/^the /iu.test(phrase)) return null
    const head = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase()
    const bearing = byWord.get(head) ?? []
    if (bearing.length === 1) return bearing[0] ?? null
    const said = ANY_BODY.test(phrase.slice(4).toLowerCase()) && bearing.length === 0 ? last.body : null
    if (said === null || (NO_PUBLIC_BODY.test(head) && isPublic(said))) return null
    // A capital that spoke is no group.
    return /\s|^\p{Lu}+$/u.test(said.name) ? said : null
  }
  const speaking = (reports: readonly Report[]): ArticleSpeaker[] => {
    const starts = new Map<string, Map<number, number>>()
    for (const { attribution } of reports) {
      for (const { name, start, end } of attribution?.speakers ?? []) {
        if (name !== null) starts.set(name, (starts.get(name) ?? new Map<number, number>()).set(start, end))
      }
    }
    return members
      .filter(({ name }) => starts.has(name))
      .map(({ name, kind, role, mentions }) => {
        const spans = new Map(mentions.map(({ start, end }) => [start, end]))
        for (const [start, end] of starts.get(name) ?? []) spans.set(start, end)
        return {
          name,
          kind,
          role,
          mentions: [...spans].sort((a, b) => a[0] - b[0]).map(([start, end]) => ({ start, end })),
        }
      })
  }
  return { members, named: (mention) => owner.get(mention) ?? null, inRole, pronoun, body, speaking }
}

/** Whether somebody is all that a description says: "the snowplough driver" is no bus driver, and no driver of whom no more is told. */
function isSo(role: string, member: Growing): boolean {
  const own = new Set(member.role?.toLowerCase().split(' '))
  return role
    .toLowerCase()
    .replace(/ of .*$/u, '')
    .split(' ')
    .every((word) => own.has(word))
}

/** Makes an office another one: the deputy minister is not the minister. */
const OTHER_OFFICE = /^(?:deputy|vice|assistant|acting|former|ex|junior|first|second|late)$/

/** Whether a member's office may be the one that a mention names: "the interior minister" is no foreign minister. */
function sameOffice(role: string, head: string, { role: own, organization }: Growing): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[\s-]+/u)
      .filter((word) => word !== head && word !== '')
  const asked = words(role)
  const known = new Set([...words(own ?? ''), ...words(organization ?? '')])
  const fits = asked.every((word) => known.has(word))
  return fits || (known.size === 0 && !asked.some((word) => OTHER_OFFICE.test(word)))
}

/** The name itself, without the role and the title before it. */
export function nameOf({ text, given, surname }: SpeakerMention): string {
  if (surname === null) return text
  const at = given === null ? text.lastIndexOf(surname) : text.indexOf(given)
  return at > 0 ? text.slice(at) : text
}

const fullKey = ({ given, surname }: SpeakerMention): string => `${given} ${surname}`.toLowerCase()

function fits(member: Growing, mention: SpeakerMention): boolean {
  return mention.gender === null || member.gender === null || mention.gender === member.gender
}

function enrich(member: Growing, mention: SpeakerMention): Growing {
  const name = nameOf(mention)
  if (name.length > member.name.length && member.mentions.length > 0) member.name = name
  member.gender ??= mention.gender
  member.role ??= mention.role
  member.organization ??= mention.organization
  member.mentions.push(mention)
  return member
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

/** Those of a list that lie within one of the spans; both are in text order. */
function withinAny<T extends Span>(list: readonly T[], spans: readonly Span[]): ReadonlySet<T> {
  const found = new Set<T>()
  let s = 0
  for (const one of list) {
    while (s < spans.length && (spans[s]?.end ?? 0) <= one.start) s++
    const span = spans[s]
    if (span !== undefined && span.start <= one.start) found.add(one)
  }
  return found
}
