import { isGivenName } from '../../../../../english/names/given-names.ts'
import { readDescription } from '../../../../../english/people/description.ts'
import { ITS } from '../../../../../english/people/identity.ts'
import {
  corporateRoles,
  firmEndings,
  privateBodies,
  roleModifiers,
  tellingBodies,
  topicalOffices,
} from '../../../../../lexicon/en/people.ts'
import type { Sentence } from '../../../../../model/document.ts'
import { readAs, type SpeakerMention } from '../../../../../model/speaker.ts'
import { itemsOf } from '../../../../../text/pattern/item.ts'

/** What introduces a name, apart from it. */
export interface Introduction {
  readonly role: string | null
  readonly organization: string | null
  readonly start: number
  readonly end: number
}

/** How many mentions before a name its role may stand: "A nurse who had parked on the second floor, Mary Ford". */
const MOST_BETWEEN = 3
/** No introduction is longer than this, in characters. */
export const LONGEST = 160
/** Between a role and the name that it introduces: nothing, a comma, or a further description and then a comma. */
const ROLE_THEN_NAME =
  /^(?:,? |(?: \(\p{Lu}{2,8}\))?(?: (?:of|at|for|in|to|with|from|who|whose|representing|heading|leading) [^.,;:“”"()]{1,80})?, )$/u
/** What an office is of or for, in lower case, before the name of its holder: " of public health ", " of staff, ". */
const TOPIC_THEN_NAME = /^(?<topic> (?:of|for) (?!(?:the|an?|its|his|her|their) )\p{Ll}[\p{Ll}’' -]{2,40}\p{Ll}),? $/u
/** A part of a body that an office is of, in brackets behind it: " (Rural) ". */
const PART_THEN_NAME = /^(?<topic> \(\p{Lu}[\p{L}&,. -]{1,40}\)),? $/u
/** A first word of a rank that the name was found without: "the police chief, Additional Inspector General Hugh Hill". */
const RANK_GOES_ON = /^, \p{Lu}\p{Ll}+ $/u
/** What ends an introduction; a verb after "the minister, Hill" would make two people of them. */
const CLOSED = /^(?: (?:of|at|from|with) (?:the )?\p{Lu}|\s*$|,? *\d{1,3},|[,.;:)—–]| —| –| \(|[”"’]|\n)/u
const LONGEST_CLOSING = 12

/** The name that a noun introduces: "the provincial governor, Hugh Hill", "the state utility EAC". */
export function nameAfter(
  speakers: readonly SpeakerMention[],
  at: number,
  text: string,
): { readonly mention: SpeakerMention; readonly at: number } | null {
  const noun = speakers[at]
  if (noun === undefined || noun.plural || noun.kind === 'document' || noun.kind === 'group') return null
  for (let i = at + 1; i <= at + MOST_BETWEEN; i++) {
    const mention = speakers[i]
    if (mention === undefined || mention.start - noun.end > LONGEST || mention.by === 'pronoun') return null
    if (mention.by !== 'name') continue
    const between = text.slice(noun.end, mention.start)
    if (
      isCorporate(noun) &&
      mention.kind !== 'document' &&
      NEXT_TO.test(between) &&
      (between === ' ' ? asBody(mention).kind === 'organization' : isClosed(mention, text))
    )
      return { mention: readAs(asBody(mention), {}), at: i }
    // "the ship's manager, Acme Tankers SA"
    if (noun.kind === 'person' && isFirm(mention) && NEXT_TO.test(between) && isClosed(mention, text))
      return { mention, at: i }
    if (noun.kind === 'organization') {
      return between === ' ' && mention.kind === 'organization' && /^\p{Ll}/u.test(lastWord(noun.text))
        ? { mention, at: i }
        : null
    }
    if (mention.kind !== 'person') continue
    const body = speakers[i - 1]
    const behindBody =
      i > at + 1 && body?.by === 'name' && body.kind === 'organization' && between === `, ${body.text}, `
    const goesOn = mention.role !== null && (RANK_GOES_ON.test(between) || mention.role.endsWith(between.trim()))
    // "a passenger named Hugh Hill"; but the mayor named him
    const isNamed = between === ' named ' && /^an? /iu.test(noun.text)
    if (!isNamed && !ROLE_THEN_NAME.test(between) && !behindBody && !goesOn && !PART_THEN_NAME.test(between)) continue
    const after = text.slice(mention.end, mention.end + LONGEST_CLOSING)
    if (between.includes(',') && !behindBody && (!CLOSED.test(after) || /^, (?:an?|the) /u.test(after))) continue
    return { mention, at: i }
  }
  return null
}

/** Whether a noun may name what a firm is: "the operator, Acme Ferries", "the airline, Acme Air", "security firm Acme". */
function isCorporate({ text, kind }: SpeakerMention): boolean {
  const head = lastWord(text).toLowerCase()
  const isBody = kind === 'organization' && tellingBodies.has(head)
  if (/^the /iu.test(text)) return corporateRoles.has(head) || isBody
  return kind === 'organization' && (isBody || privateBodies.has(head)) && !OWN_ARTICLE.test(text)
}

/** Between what a firm is and its name: nothing, or a comma; and where it is: "the operator, Leeds-based Acme Ferries". */
const NEXT_TO = /^,? (?:\p{Lu}[\p{L} ]{1,30}-\p{Ll}+ )?$/u

const isFirm = ({ kind, text }: SpeakerMention): boolean =>
  kind === 'organization' && firmEndings.has(lastWord(text).toLowerCase())

/** Another article than "the": "a firm Hill works for" is no apposition. */
const OWN_ARTICLE = /^(?:an?|its|his|her|their|this|that|one|no|any|each|every) /iu

const isClosed = ({ end }: SpeakerMention, text: string): boolean => CLOSED.test(text.slice(end, end + 8))

/** A name read as a body's unless it is a person's by its given name or title. */
export function asBody(mention: SpeakerMention): SpeakerMention {
  const isHolder = mention.role !== null && !corporateRoles.has(lastWord(mention.role).toLowerCase())
  const isPerson = mention.honorific !== null || isHolder || (mention.given !== null && isGivenName(mention.given))
  return isPerson ? mention : readAs(mention, BODY)
}

const BODY = {
  kind: 'organization',
  given: null,
  surname: null,
  gender: null,
  role: null,
  organization: null,
} as const

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)

/** With the body that stands after the role: "Mary Ford, Country Director, Harbour Relief". */
export function withBody(
  own: Introduction,
  speakers: readonly SpeakerMention[],
  at: number,
  text: string,
): Introduction {
  const body = speakers.slice(at + 1, at + 1 + MOST_BETWEEN).find(({ start }) => start >= own.end)
  if (body?.by !== 'name' || body.kind !== 'organization' || !/^, (?:the )?$/u.test(text.slice(own.end, body.start)))
    return own
  return isClosed(body, text) ? { role: own.role, organization: body.text, start: own.start, end: body.end } : own
}

/** What stands between an owner and his office, or a body and its own: "Acme's manager", "the Acme manager", "Acme's safety manager". */
const OWNS = /^(?:['’]s? (?<field>(?:\p{Ll}[\p{Ll}-]* ){0,2})| )$/u
const POSSESSIVE = /^['’]s? $/u

/** The body that a role is of by what stands before it, and the field between them: "Amnesty International's Ghana director". */
function ownerBefore(
  speakers: readonly SpeakerMention[],
  at: number,
  text: string,
): { readonly owner: string | null; readonly field: string | null } {
  const [outer, inner, noun] = [speakers[at - 2], speakers[at - 1], speakers[at]]
  const bodyOf = (mention: SpeakerMention | undefined, until: number, between: RegExp): string | null =>
    mention?.kind === 'organization' &&
    between.test(text.slice(mention.end, until)) &&
    !roleModifiers.has(mention.text.toLowerCase())
      ? bodyItself(mention.text)
      : null
  if (noun === undefined || inner === undefined) return { owner: null, field: null }
  const isField = inner.by === 'name' && inner.role === null && text.slice(inner.end, noun.start) === ' '
  const owner = isField ? bodyOf(outer, inner.start, POSSESSIVE) : null
  if (owner !== null) return { owner, field: inner.text }
  const body = bodyOf(inner, noun.start, OWNS)
  const field = OWNS.exec(text.slice(inner.end, noun.start))?.groups?.['field']?.trim() || null
  // "Goiás fire department commander": the name before the noun tells which department.
  const isPart = inner.by === 'noun' && outer?.by === 'name' && outer.role === null && !DETERMINED.test(inner.text)
  const named = isPart && text.slice(outer.end, inner.start) === ' '
  return { owner: body !== null && named ? `${outer.text} ${body}` : body, field: body === null ? null : field }
}

/** A noun with an article or an owner of its own. */
const DETERMINED = /^(?:the|an?|its|their|his|her) /iu

/** The role before a name, with the organization that stands before or after it: "the disaster agency's spokesman, Hugh Hill". */
export function roleBefore(speakers: readonly SpeakerMention[], at: number, last: number, text: string): Introduction {
  const end = speakers[last]?.end ?? 0
  const noun = speakers[at]
  if (noun === undefined) return { role: null, organization: null, start: end, end }
  const { owner, field } = ownerBefore(speakers, at, text)
  const body = speakers[last - 1]
  const behind =
    last > at + 1 && body?.kind === 'organization' && body.by === 'name' && text.slice(noun.end, body.start) === ', '
  const role = noun.role === null ? null : `${noun.role}${topicBetween(noun, speakers[last], text)}`
  return {
    role: field === null || role === null ? role : `${field} ${role}`,
    // The owner is the body: "Oxfam's director for West Africa" is Oxfam's.
    organization: owner ?? noun.organization ?? (behind ? body.text : null),
    start: noun.start,
    end,
  }
}

/** What an office is of by the words between it and its holder: " of staff", " (Rural)"; nothing where they tell something else. */
function topicBetween(noun: SpeakerMention, name: SpeakerMention | undefined, text: string): string {
  const between = text.slice(noun.end, name?.start ?? noun.end)
  const ofOffice = topicalOffices.has(lastWord(noun.text).toLowerCase())
  const topic = PART_THEN_NAME.exec(between) ?? (ofOffice ? TOPIC_THEN_NAME.exec(between) : null)
  return topic?.groups?.['topic'] ?? ''
}

/** The body that an owner names; "its agency's" is of a body that is named elsewhere. */
export const bodyItself = (text: string): string => (/^its /iu.test(text) ? ITS : withoutArticle(text))

/** A phrase without the article or the owner that opens it: "ministry" of "the ministry". */
export const withoutArticle = (text: string): string => text.replace(/^(?:the|an?|its|their|his|her) /iu, '')

/** A description after the name: "Hugh Hill, 41, a spokesman for the town council", "Mary Ford (mayor of Leeds)". */
export function roleAfter(
  { start, tokens, sentence }: SpeakerMention,
  sentences: readonly Sentence[],
): Introduction | null {
  const own = sentences[sentence]
  const items = own === undefined ? [] : itemsOf(own)
  const described = readDescription(items, tokens.to)
  const end = described === null ? undefined : items[described.to - 1]?.end
  return described === null || end === undefined
    ? null
    : { role: described.role, organization: described.organization, start, end }
}

/** Between a person and the body that he is of, with the first half of its name: "of the fire and rescue agency". */
const AT_BODY = /^(?<comma>,)? (?:at|of|from|with) (?:the |its )?(?<half>\p{Ll}+ (?:and|&) )?$/u

/** The body that stands right behind a person's name: "Mary Ford at the Harbour Trust", "Hugh Hill of the rescue agency". */
export function bodyBehind(
  speakers: readonly SpeakerMention[],
  at: number,
  text: string,
): { readonly organization: string; readonly end: number } | null {
  const [name, body] = [speakers[at], speakers[at + 1]]
  if (name === undefined || body === undefined || body.honorific !== null || body.role !== null) return null
  const gap = AT_BODY.exec(text.slice(name.end, body.start))
  if (gap === null) return null
  const half = gap.groups?.['half'] ?? ''
  const isNoun =
    body.by === 'noun' && body.kind === 'organization' && (half !== '' || /^(?:the|its) /iu.test(body.text))
  if (body.by !== 'name' && !isNoun) return null
  // "Mary Ford, of the Harbour Trust, said": a name of a body, and the commas are a pair
  const apart = gap.groups?.['comma'] !== undefined
  if (apart && (body.kind !== 'organization' || !/^[,.]/.test(text.slice(body.end, body.end + 1)))) return null
  return { organization: isNoun ? `${half}${bodyItself(body.text)}` : body.text, end: body.end }
}
