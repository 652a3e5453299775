import { isGivenName } from '../../../../english/names/given-names.ts'
import { firmEndings } from '../../../../lexicon/en/people.ts'
import { readAs, type SpeakerMention } from '../../../../model/speaker.ts'
import { fullNames } from './acronyms.ts'
import { type Member, nameOf, onlyOf } from './member.ts'
import { Index } from './member-index.ts'

/** The members of an article and whose each named mention is; null for a name that could be two people's. */
export interface Joined {
  readonly members: readonly Member[]
  readonly memberOf: ReadonlyMap<SpeakerMention, Member | null>
}

/** A member while the mentions of his name are being collected. */
type Growing = { -readonly [K in keyof Member]: Member[K] } & { mentions: SpeakerMention[] }

/** More people of one surname are not told apart. */
const MOST_NAMESAKES = 12

/**
 * Joins the mentions that name one person or one body: full names first, then what may be short for them.
 *
 * @param named the mentions by name, in text order.
 * @example 'Hugh Hill', 'Mr Hill' // one member, 'Hugh Hill'
 */
export function joinNames(named: readonly SpeakerMention[], text: string): Joined {
  const names = new Names()
  const memberOf = new Map<SpeakerMention, Growing | null>()
  const bodyOf = firmsByName(named)
  for (const mention of named)
    if (isFullName(mention) && !bodyOf(mention)) memberOf.set(mention, names.join(fullKey(mention), mention))
  for (const mention of named)
    if (!memberOf.has(mention) && !bodyOf(mention)) memberOf.set(mention, joinShort(names, mention))
  for (const mention of named)
    if (!memberOf.has(mention)) memberOf.set(mention, names.joinBody(fullKey(mention), mention))
  for (const [member, name] of fullNames(names.members, text)) {
    member.name = name
    if (member.kind === 'person' && member.given === null) member.kind = 'organization'
  }
  return { members: names.members, memberOf }
}

const isFullName = ({ kind, given }: SpeakerMention): boolean => kind === 'person' && given !== null

/** Whose a surname or the name of a body is; null for a surname that two bear. */
function joinShort(names: Names, mention: SpeakerMention): Growing | null {
  const key = nameOf(mention).toLowerCase()
  if (mention.kind !== 'person') return names.join(key, mention)
  const bearers = names.bearersOf(mention)
  if (bearers.length > 1) return null
  const only = onlyOf(bearers) ?? onlyOf(names.calledBy(mention))
  return only === null ? names.join(key, mention) : enrich(only, mention)
}

/** The members found so far, by key, surname and given name. */
class Names {
  readonly members: Growing[] = []
  readonly #byKey = new Map<string, Growing>()
  readonly #byOpening = new Map<string, Growing>()
  readonly #bySurname = new Index<Growing>()
  readonly #byGiven = new Index<Growing>()

  /** Adds a mention to the member of a key, or to a new one where there is none. */
  join(key: string, mention: SpeakerMention): Growing {
    return enrich(this.#byKey.get(key) ?? this.#open(key, mention), mention)
  }

  /** Adds a mention to the firm whose name goes on after it, "Big Ridge" to "Big Ridge Resources". */
  joinBody(key: string, mention: SpeakerMention): Growing {
    const firm = this.#byOpening.get(key)
    return firm === undefined ? this.join(key, mention) : enrich(firm, readAs(mention, { kind: 'organization' }))
  }

  /** Those who may be meant by a surname; where too many bear it, they are not told apart. */
  bearersOf(mention: SpeakerMention): readonly Growing[] {
    const namesakes = this.#bySurname.get(surnameOf(mention))
    return namesakes.length > MOST_NAMESAKES ? namesakes : namesakes.filter((member) => fits(member, mention))
  }

  /** Ethiopians, Icelanders and many others go by their given names: "Mr Tesfaye" is Tesfaye Mengesha. */
  calledBy(mention: SpeakerMention): readonly Growing[] {
    return this.#byGiven.get(surnameOf(mention)).filter((member) => fits(member, mention))
  }

  #open(key: string, mention: SpeakerMention): Growing {
    const { kind, given, surname } = mention
    const name = nameOf(mention)
    const member = { name, kind, given, surname, gender: null, role: null, organization: null, mentions: [] }
    this.#byKey.set(key, member)
    this.members.push(member)
    const opening = kind === 'organization' ? openingOf(name) : null
    if (opening !== null && (!this.#byOpening.has(opening) || isFirm(name))) this.#byOpening.set(opening, member)
    if (surname !== null) this.#bySurname.add(surname.toLowerCase(), member)
    if (given !== null) this.#byGiven.add(given.toLowerCase(), member)
    return member
  }
}

/** Whether the name of a body goes on after what could be a person's: "Big Ridge" of "Big Ridge Resources". */
function firmsByName(named: readonly SpeakerMention[]): (mention: SpeakerMention) => boolean {
  const openings = new Set<string>()
  for (const { kind, text } of named) {
    const opening = kind === 'organization' ? openingOf(text) : null
    if (opening !== null) openings.add(opening)
  }
  return ({ text, given, honorific, role }) =>
    openings.has(text.toLowerCase()) && honorific === null && role === null && given !== null && !isGivenName(given)
}

/** Whether a name ends as those of firms do; of two it is the surer one: in a headline in capitals a verb may look like a word of it. */
export const isFirm = (name: string): boolean => firmEndings.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())

/** The first two words of a longer name, in lower case. */
function openingOf(name: string): string | null {
  const words = name.toLowerCase().split(' ')
  return words.length > 2 ? words.slice(0, 2).join(' ') : null
}

const fullKey = ({ given, surname }: SpeakerMention): string => `${given} ${surname}`.toLowerCase()

const surnameOf = ({ surname }: SpeakerMention): string => (surname ?? '').toLowerCase()

const fits = (member: Member, { gender }: SpeakerMention): boolean =>
  gender === null || member.gender === null || gender === member.gender

/** Adds a mention, with what it tells of its member: a longer name, a role. */
function enrich(member: Growing, mention: SpeakerMention): Growing {
  const name = nameOf(mention)
  if (name.length > member.name.length && member.mentions.length > 0) member.name = name
  member.gender ??= mention.gender
  member.role = fullerRole(member.role, mention.role)
  member.organization ??= mention.organization
  member.mentions.push(mention)
  return member
}

/** Of two ways to put an office the fuller one, of two offices the first: "president" is "President of Ruritania". */
export function fullerRole(known: string | null, told: string | null): string | null {
  if (known === null || told === null) return known ?? told
  const words = new Set(told.toLowerCase().split(' '))
  return told.length > known.length &&
    known
      .toLowerCase()
      .split(' ')
      .every((word) => words.has(word))
    ? told
    : known
}
