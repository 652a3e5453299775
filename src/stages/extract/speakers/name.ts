import { courtesyTitles } from '../../../lexicon/en/people/courtesy-titles.ts'
import { documents } from '../../../lexicon/en/people/documents.ts'
import { femaleTitles } from '../../../lexicon/en/people/female-titles.ts'
import { groups } from '../../../lexicon/en/people/groups.ts'
import { honorifics } from '../../../lexicon/en/people/honorifics.ts'
import { maleTitles } from '../../../lexicon/en/people/male-titles.ts'
import { nameSuffixes } from '../../../lexicon/en/people/name-suffixes.ts'
import { offices } from '../../../lexicon/en/people/offices.ts'
import { organizationNouns } from '../../../lexicon/en/people/organizations.ts'
import { outlets } from '../../../lexicon/en/people/outlets.ts'
import { roleModifiers } from '../../../lexicon/en/people/role-modifiers.ts'
import { roles } from '../../../lexicon/en/people/roles.ts'
import { unisexNames } from '../../../lexicon/en/people/unisex-names.ts'
import { demonyms } from '../../../lexicon/en/places/demonyms.ts'
import { genderOfGivenName, isGivenName } from '../../../lexicon/given-names.ts'
import type { Gender, SpeakerMention } from '../../../model/speaker.ts'
import { isCapital } from '../../../text/capital.ts'
import type { Item } from '../../../text/pattern/pattern.ts'

/** What a mention means, without where it stands. */
export type Reading = Omit<SpeakerMention, 'text' | 'start' | 'end' | 'rule'>

const nationalities = new Set(
  demonyms
    .toLowerCase()
    .split(/[:;\n]/u)
    .map((word) => word.trim()),
)
const ACRONYM = /^(?:\p{Lu}{2,6}s?|(?:\p{Lu}\.){2,6})$/u

/**
 * Reads a run of name words: what comes before the name in it is a role or a title.
 *
 * @example readName(items of 'IPHR Director Brigitte Dufour') // role 'Director', organization 'IPHR', surname 'Dufour'
 */
export function readName(items: readonly Item[]): Reading | null {
  const { own: words, body } = bodyApart(hyphenated(items))
  const split = titlesOf(words)
  const before = words.slice(0, split)
  const own = words.slice(split).filter(({ lower }) => !nameSuffixes.has(lower))
  const last = own[own.length - 1]
  if (last === undefined) return null
  const names = own.map(({ text }) => text)
  // "Turkish-made" is no name, and "Doctors" at a sentence's start are many.
  if (names.length === 1 && (/-\p{Ll}/u.test(last.text) || groups.has(last.lower))) return null
  const titled = before.some((word) => !organizationNouns.has(word.lower))
  const base = { honorific: null, role: null, organization: null, gender: null, plural: false, by: 'name' as const }
  const office = titled ? null : readOffice(own)
  if (office !== null) return { ...base, ...office }
  if (!titled && isOrganization(own)) {
    return { ...base, kind: documents.has(last.lower) ? 'document' : 'organization', given: null, surname: null }
  }
  const { role, organization, honorific } = readTitle(before)
  const ofBody = body.map(({ text }) => text).join(' ') || null
  const given = names.length > 1 ? (names[0] ?? null) : null
  return {
    kind: 'person',
    by: 'name',
    given,
    surname: last.text,
    honorific,
    role,
    organization: organization ?? ofBody,
    gender: genderOfTitles(before.map(({ lower }) => lower)) ?? (given === null ? null : genderOfGivenName(given)),
    plural: false,
  }
}

/** An office that stands behind the name of its body, of somebody who is named elsewhere: "Carbon Motors CEO". */
function readOffice(
  own: readonly Item[],
): Pick<Reading, 'kind' | 'by' | 'given' | 'surname' | 'role' | 'organization'> | null {
  const [last, first] = [own[own.length - 1], own[0]]
  if (last === undefined || first === undefined || own.length < 2 || !offices.has(last.lower)) return null
  if (isGivenName(first.text)) return null
  const { role, organization } = readTitle(own)
  return { kind: 'person', by: 'noun', given: null, surname: null, role, organization }
}

/** The words of a name; what hyphens join is one: "Aubry-Kane". */
function hyphenated(items: readonly Item[]): readonly Item[] {
  const words: Item[] = []
  let join = false
  for (const item of items) {
    const before = words[words.length - 1]
    if (item.kind === 'mark') join = !item.spaced && /^[-‑]$/.test(item.text)
    else if (join && before !== undefined && !item.spaced) {
      words[words.length - 1] = {
        ...before,
        text: `${before.text}-${item.text}`,
        lower: `${before.lower}-${item.lower}`,
      }
      join = false
    } else {
      words.push(item)
      join = false
    }
  }
  return words
}

/** How many words before a name are titles and roles. */
function titlesOf(words: readonly Item[]): number {
  let split = 0
  for (let i = 0; i < words.length - 1; i++) if (isTitle(words[i])) split = behindOffice(words, i + 1)
  return split
}

/** Behind what an office is of, when a given name follows: "Secretary of State Dana Cole". */
function behindOffice(words: readonly Item[], from: number): number {
  if (words[from]?.lower !== 'of') return from
  for (let i = from + 2; i < Math.min(from + 5, words.length - 1); i++) {
    const word = words[i]
    if (word !== undefined && (isGivenName(word.text) || unisexNames.has(word.lower))) return i
  }
  return from
}

/** Whom "of" or "for" stands behind in a person's name, apart from the body behind it: "Captain Hill of the Fire Brigade". */
function bodyApart(words: readonly Item[]): { own: readonly Item[]; body: readonly Item[] } {
  const at = words.findIndex(({ lower }) => lower === 'of' || lower === 'for')
  if (at <= 0) return { own: words, body: [] }
  const own = words.slice(0, at)
  const [first] = own.slice(titlesOf(own))
  const person =
    first !== undefined &&
    !own.some(({ lower }) => organizationNouns.has(lower) || documents.has(lower)) &&
    (own.length > 1 || titlesOf(own) > 0) &&
    (isTitle(own[0]) || genderOfGivenName(first.text) !== null) &&
    isCapital(first.text) &&
    !isTitle(own[own.length - 1])
  return person ? { own, body: words.slice(at + 1).filter(({ lower }) => lower !== 'the') } : { own: words, body: [] }
}

/** The words of a role in lower case that stand directly before a name: "company spokesman" Karl Brandt. */
export function roleBefore(around: readonly Item[], at: number): readonly Item[] {
  const head = around[at - 1]
  if (head === undefined || head.kind !== 'word' || !(roles.has(head.lower) || honorifics.has(head.lower))) return []
  let from = at - 1
  while (from > 0 && at - from < 5) {
    const word = around[from - 1]
    if (word === undefined || word.kind !== 'word' || !(roles.has(word.lower) || roleModifiers.has(word.lower))) break
    from--
  }
  return around.slice(from, at)
}

function isTitle(item: Item | undefined): boolean {
  if (item === undefined) return false
  const { lower } = item
  const hyphen = lower.lastIndexOf('-')
  return isOffice(lower) || (hyphen >= 0 && isOffice(lower.slice(hyphen + 1)))
}

const isOffice = (word: string): boolean => honorifics.has(word) || roles.has(word)

function isOrganization(own: readonly Item[]): boolean {
  const [first] = own
  if (first === undefined) return false
  if (own.length === 1) return outlets.has(first.lower) || ACRONYM.test(first.text)
  if (first.text === 'Save' && own[1]?.lower === 'the') return true
  if (outlets.has(own.map(({ lower }) => lower).join(' '))) return true
  if (own.some(({ lower }) => organizationNouns.has(lower) || documents.has(lower))) return true
  // Three words and more, none an initial or a particle, the first no given name: "Global Diligence Partners".
  const long = own.length >= 3 && own.every(({ text }) => text.length > 2 && isCapital(text))
  return long && genderOfGivenName(first.text) === null
}

/** The role, the organization before it, and the courtesy title, of what stands before a name. */
export function readTitle(before: readonly Item[]): Pick<Reading, 'role' | 'organization' | 'honorific'> {
  const courtesy = before.filter(({ lower }) => courtesyTitles.has(lower))
  const words = before.filter(({ lower }) => !courtesyTitles.has(lower))
  const first = words.findIndex(({ lower }) => isRoleWord(lower))
  const head = first < 0 ? words : words.slice(0, first)
  const body = words.filter(({ text, lower }) => isCapital(text) && !nationalities.has(lower))
  const named = head.length > 0 && body.length > 0 && head.every((word) => body.includes(word))
  const text = (items: readonly Item[]) => (items.length === 0 ? null : items.map((item) => item.text).join(' '))
  return {
    role: text(named ? words.slice(first) : words),
    organization: named ? text(head) : null,
    honorific: text(courtesy),
  }
}

const isRoleWord = (word: string): boolean => roles.has(word) || honorifics.has(word) || roleModifiers.has(word)

/** The gender that a title or a noun tells: "Mrs.", "spokeswoman"; null when none does. */
export function genderOfTitles(words: readonly string[]): Gender {
  if (words.some((word) => femaleTitles.has(word))) return 'female'
  return words.some((word) => maleTitles.has(word)) ? 'male' : null
}
