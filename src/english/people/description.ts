import {
  articles,
  determiners,
  possessivePronouns,
  prepositions,
  tellingRelatives,
  unmistakableVerbs,
} from '../../lexicon/en/grammar.ts'
import {
  beforeEmployers,
  groups,
  innerOrgans,
  kin,
  noPersons,
  officeObjects,
  officesOfPlaces,
  organizationNouns,
  otherOffices,
  portfolioOffices,
  presentOffices,
  roleModifiers,
  roles,
} from '../../lexicon/en/people.ts'
import { settlementNouns } from '../../lexicon/en/places.ts'
import { plainVerbs } from '../../lexicon/en/saying.ts'
import type { NounClass } from '../../model/noun-class.ts'
import { isCapital } from '../../text/capital.ts'
import { nounClassOf } from '../classes/noun-class.ts'
import { inflect } from '../forms/inflection.ts'
import { demonymWords } from '../names/demonym-words.ts'
import { honorifics } from '../names/honorifics.ts'
import { ITS } from './identity.ts'
import { classedNoun, personNoun } from './person-noun.ts'

/** What words next to a name tell of its bearer. */
interface Description {
  readonly role: string
  readonly organization: string | null
  /** How many characters of the text it covers. */
  readonly length: number
}

/** A description has at most this many words: "a former deputy director of the national relief agency". */
const MOST_WORDS = 24
const WORD = /[\p{L}\p{N}&][\p{L}\p{M}\p{N}'’.&-]*/uy
const AGE = /^\d{1,3}-?years?-old$/u
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/u

interface Word {
  readonly text: string
  readonly lower: string
  readonly end: number
}

/** A description that no comma closes ends before its verb: "Mary Ford, a teacher said". */
const saying = new Set([
  ...unmistakableVerbs,
  ...[...plainVerbs].flatMap((verb) => inflect(verb).map(([form]) => form)),
])
const demonyms: ReadonlySet<string> = new Set(demonymWords)

/**
 * Reads what somebody is: a noun phrase whose head names a person, with the body before or after it.
 *
 * @param text what follows, from the first word of the description on.
 * @example readDescription('the NTSB’s chief spokesman in Leeds, said') // role 'chief spokesman', organization 'NTSB'
 */
export function readDescription(text: string): Description | null {
  const words = wordsOf(text)
  const opener = words[0]?.lower ?? ''
  const owned = opener === ITS || possessivePronouns.has(opener)
  if (!owned && determiners.has(opener) && !articles.has(opener)) return null
  const own = owned || articles.has(opener) ? words.slice(1) : words
  const to = headOf(own)
  const head = own[to - 1]
  // "his brother" tells whose he is, and not what he does
  if (head === undefined || (owned && kin.has(head.lower))) return null
  const behind = own.slice(to)
  const { role, body } = splitOwner(
    own.slice(0, to).filter(({ lower }) => !AGE.test(lower) && !presentOffices.has(lower)),
  )
  if (role === '') return null
  const split = topicApart(behind)
  if (split !== null && body === null)
    return { role: `${role} ${split.topic}`, organization: split.body, length: words[words.length - 1]?.end ?? 0 }
  const { of, isBody, isTopic } = whatBehind(behind)
  const [link] = behind
  const isPortfolio = of !== null && portfolioOffices.has(head.lower) && !isBody && isField(of)
  const isOwn = link?.lower === 'of' && (isTopic || (officesOfPlaces.has(head.lower) && !isBody))
  const office = of !== null && (isPortfolio || isOwn)
  const last = words[words.length - 1]
  // Whoever owns the office is its body: "the agency's director for Africa".
  const isOwned = own.slice(0, to).some(({ text }) => POSSESSIVE.test(text))
  const employer = of !== null && !office && !isOwned && (isBody || isCapital(of)) ? of : null
  // "Americas researcher at Acme Labs": of two, the second is the body.
  const field = body !== null && employer !== null ? `${body} ` : ''
  return {
    role: `${field}${role}${office ? ` ${link?.lower} ${of}` : ''}`,
    organization: employer ?? body ?? (opener === ITS ? ITS : null),
    length: last?.end ?? 0,
  }
}

/** One past the noun that names the person; only further description follows it. */
function headOf(words: readonly Word[]): number {
  let to = 0
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]
    if (isPerson(word)) {
      if (next === undefined || isTold(next)) to = i + 1
      else if (next.lower !== 'and') continue
      // "a journalist and activist"
      else if (isPersonSoon(words, i + 2)) continue
      else return 0
    }
    if (to > 0 || (isTold(word) && !isWithinName(words, i))) return to
  }
  return to
}

/** "Carter for America campaign manager": the preposition is of a name. */
const isWithinName = (words: readonly Word[], at: number): boolean =>
  isCapital(words[at - 1]?.text ?? '') && isCapital(words[at + 1]?.text ?? '')

/** Shorter words in "-ed" and "-ing" are nouns: "shed", "king". */
const LONGEST_NOUN_IN_ED = 4

const isTold = ({ lower, text }: Word): boolean =>
  prepositions.has(lower) ||
  tellingRelatives.has(lower) ||
  (lower.length > LONGEST_NOUN_IN_ED && !isCapital(text) && (lower.endsWith('ing') || lower.endsWith('ed')))

const isPersonSoon = (words: readonly Word[], from: number): boolean =>
  words.slice(from, from + 3).some((word) => isPerson(word)) && !determiners.has(words[from]?.lower ?? '')

/** The words as far as the first mark; none where it continues too long. */
function wordsOf(text: string): readonly Word[] {
  const found: Word[] = []
  let at = 0
  while (found.length < MOST_WORDS) {
    WORD.lastIndex = at
    const match = WORD.exec(text)
    if (match === null) break
    // A full stop ends an abbreviation within the phrase, and a sentence before white space and a capital
    const word = /\.$/.test(match[0]) && !/^(?:\p{L}\.)+$/u.test(match[0]) ? match[0].slice(0, -1) : match[0]
    if (saying.has(word.toLowerCase())) break
    found.push({ text: word, lower: word.toLowerCase(), end: at + word.length })
    at += word.length
    if (text.charAt(at) !== ' ') break
    at++
  }
  return found
}

function isPerson({ lower, text }: Word): boolean {
  if (roles.has(lower) || honorifics.has(lower)) return true
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0 && roles.has(lower.slice(hyphen + 1))) return true
  if (isCapital(text) || noPersons.has(lower) || groups.has(lower)) return false
  const noun = kin.has(lower) ? { plural: false } : (personNoun(lower) ?? classedNoun(lower))
  return noun !== null && !noun.plural
}

/** "Leeds-based" */
const COMPOUND = /^\p{Lu}.*-\p{Ll}/u

/** The role apart from the body or the owner before it: "the WHO’s incident manager", "an NTSB spokesman". */
function splitOwner(phrase: readonly Word[]): { readonly role: string; readonly body: string | null } {
  const owner = phrase.findLastIndex(({ text }) => POSSESSIVE.test(text))
  if (owner >= 0) {
    const name = said(phrase.slice(0, owner + 1)).replace(POSSESSIVE, '')
    const role = phrase.slice(owner + 1)
    const relative = kin.has(role[role.length - 1]?.lower ?? '')
    const place = settlementNouns.has(name.toLowerCase())
    return { role: said(role), body: relative || place || !(isCapital(name) || isBodyName(name)) ? null : name }
  }
  let to = 0
  // "a Leeds-based bank manager": where it is, and no word of its name
  if (COMPOUND.test(phrase[0]?.text ?? '') && phrase.length > 1) return splitOwner(phrase.slice(1))
  // "Country Director": no body by that name
  if (roleModifiers.has(phrase[0]?.lower ?? '')) return { role: said(phrase), body: null }
  while (to < phrase.length - 1 && (isBodyWord(phrase[to]) || (to > 0 && isWithinName(phrase, to)))) to++
  return { role: said(phrase.slice(to)), body: to === 0 ? null : said(phrase.slice(0, to)) }
}

/** A word of a body's name before an office; a demonym belongs to the office, and so does "Chief". */
function isBodyWord(word: Word | undefined): boolean {
  if (word === undefined || !isCapital(word.text) || demonyms.has(word.text)) return false
  const { lower } = word
  return !roles.has(lower) && !honorifics.has(lower) && !otherOffices.has(lower)
}

/** What the office is of, as far as the next preposition of a place: a body, or a topic as in "professor of physics". */
function whatBehind([preposition, ...words]: readonly Word[]): {
  of: string | null
  isBody: boolean
  isTopic: boolean
} {
  if (preposition === undefined || !beforeEmployers.has(preposition.lower))
    return { of: null, isBody: false, isTopic: false }
  const named = articles.has(words[0]?.lower ?? '')
  const own = named ? words.slice(1) : words
  const cut = own.findIndex((word) => isTold(word) && !beforeEmployers.has(word.lower))
  const of = bodyItself(cut < 0 ? own : own.slice(0, cut))
  const isBody = of !== null && isBodyName(of)
  return { of, isBody, isTopic: of !== null && !named && !isBody && !isCapital(of) && own.length < 4 }
}

/** What an office is of before the body that it is in: "of marine at the Harbour Trust", "of the Executive Board of Acme Steel". */
function topicApart(behind: readonly Word[]): { readonly topic: string; readonly body: string } | null {
  if (behind[0]?.lower !== 'of') return null
  const at = behind.findIndex(({ lower }, i) => i > 1 && beforeEmployers.has(lower))
  const [before, after] = [behind.slice(0, at), behind.slice(at + 1)]
  const own = articles.has(after[0]?.lower ?? '') ? after.slice(1) : after
  const organ = innerOrgans.has(before[before.length - 1]?.lower ?? '')
  const isTopic =
    behind[at]?.lower !== 'of' && before.length <= LONGEST_TOPIC && !before.some(({ text }) => isCapital(text))
  if (at < 0 || !(organ || isTopic) || !isCapital(own[0]?.text ?? '')) return null
  const cut = own.findIndex((word) => isTold(word) && !beforeEmployers.has(word.lower))
  const body = bodyItself(cut < 0 ? own : own.slice(0, cut))
  return body === null ? null : { topic: said(before), body }
}

/** "of marine safety": a topic has at most this many words, with its preposition. */
const LONGEST_TOPIC = 4

/** "Works", "Information and Strategy": what a minister is for, and no place or body. */
const isField = (phrase: string): boolean =>
  phrase
    .toLowerCase()
    .split(' ')
    .every((word) => word === 'and' || officeObjects.has(word) || roleModifiers.has(word) || nounClassOf(word) !== null)

const BODY_CLASSES: ReadonlySet<NounClass | null> = new Set<NounClass>(['organization', 'group'])

/** The body that an office is in; of "the army’s 8th Division" it is the army, of "Hill’s legal team" the team. */
function bodyItself(words: readonly Word[]): string | null {
  const owner = words.findIndex(({ text }) => POSSESSIVE.test(text))
  const name = said(words.slice(0, owner + 1)).replace(POSSESSIVE, '')
  const isBody = owner >= 0 && name.split(' ').some((word) => organizationNouns.has(word.toLowerCase()))
  return (isBody ? name : said(words)) || null
}

const said = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

function isBodyName(phrase: string): boolean {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase()
  return organizationNouns.has(last) || groups.has(last) || BODY_CLASSES.has(nounClassOf(last))
}
