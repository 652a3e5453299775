import { articles, beForms, tellingRelatives, unmistakableVerbs } from '../../lexicon/en/grammar.ts'
import { descriptionLeads, groups, noPersons } from '../../lexicon/en/people.ts'
import { plainVerbs } from '../../lexicon/en/saying.ts'
import { ageWords } from '../../lexicon/en/victims.ts'
import { isCapital } from '../../text/capital.ts'
import { formIs } from '../../text/of-form.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import { inflect } from '../forms/inflection.ts'
import { isBeforeEmployer, isCourtesyTitle, isDeterminer, isHonorific, isPreposition, isRole } from '../listed-words.ts'
import { MAY, mayBe } from '../reading/function-words.ts'
import { hyphenated, isJoint } from './hyphenated.ts'
import { endsInTitle, isKin, type Office, readOffice } from './office.ts'
import { classedNounOf, personNounOf } from './person-noun.ts'

const isArticle = oneOf(articles)
const isAgeWord = oneOf(ageWords)
const isBeForm = oneOf(beForms)
const isLead = oneOf(descriptionLeads)
const isNoPerson = oneOf([...noPersons, ...groups])
const isTellingRelative = oneOf(tellingRelatives)
/** A description that no comma closes ends before its verb: "Mary Ford, a teacher said". */
const isVerb = oneOf([...unmistakableVerbs, ...[...plainVerbs].flatMap((verb) => inflect(verb).map(([form]) => form))])

const setsOff = formIs(({ text }) => /^[,(—–-]$/u.test(text))
const closes = formIs(({ text }) => /^[,.;:?!()—–-]$/u.test(text))

/** What words after a name tell of its bearer, and the index one past the last of them. */
interface Description extends Office {
  readonly to: number
}

/** What a function word may be that opens no description: "but the mayor left", "in the town". */
const OPENS_CLAUSE = MAY.coordinator | MAY.subordinator | MAY.preposition | MAY.pronoun

/** A description has at most this many tokens: "a former deputy director of the national relief agency". */
const MOST_TOKENS = 32

/**
 * Reads what somebody is from the mark after his name on: a noun phrase whose head names a person, with the body before or after it.
 *
 * @example readDescription(items of 'Hugh Hill, 41, the NTSB’s chief spokesman, said', 2) // role 'chief spokesman', organization 'NTSB'
 */
export function readDescription(items: readonly Item[], at: number): Description | null {
  const from = descriptionStart(items, at)
  const to = from === null ? null : descriptionEnd(items, from)
  if (from === null || to === null) return null
  const opener = items[from]
  const owned = mayBe(opener, MAY.possessive) && !isTellingRelative(opener)
  if (!owned && !isArticle(opener) && (isDeterminer(opener) || mayBe(opener, OPENS_CLAUSE))) return null
  const bracketed = items[at]?.text === '('
  if (bracketed && items[to]?.text !== ')') return null
  const words = hyphenated(items.slice(from, to), 'apart')
  const head = headEnd(words, owned || isArticle(opener) ? 1 : 0)
  // "his brother" tells whose he is, and not what he does
  if (head === 0 || (owned && isKin(words[head - 1]))) return null
  const { link, of } = objectOf(words, head)
  const { role, organization } = readOffice(words.slice(0, head), link, of)
  return role === null ? null : { role, organization, to: bracketed ? to + 1 : to }
}

/** Where a description begins that a mark sets off: after an age, and after "now" or "who is". */
function descriptionStart(items: readonly Item[], mark: number): number | null {
  const opener = items[mark]
  if (!setsOff(opener) || (opener?.text === '-' && !opener.spaced)) return null
  let at = mark + 1
  if (opener?.text === ',' && setsOff(items[at]) && items[at]?.text !== ',') at++
  const age = isAgeWord(items[at]) ? at + 1 : at
  if (items[age]?.kind === 'number' && items[age + 1]?.text === ',') at = age + 2
  if (isLead(items[at])) return at + 1
  if (!isTellingRelative(items[at])) return at
  const verb = mayBe(items[at + 1], MAY.auxiliary) && isBeForm(items[at + 2]) ? at + 2 : at + 1
  if (!isBeForm(items[verb])) return at
  return isLead(items[verb + 1]) ? verb + 2 : verb + 1
}

/** Where a description ends: at a mark or at a verb; null where it continues too long, is of another clause, or a quotation begins. */
function descriptionEnd(items: readonly Item[], from: number): number | null {
  for (let i = from; i < from + MOST_TOKENS; i++) {
    const item = items[i]
    if (item === undefined) return i
    // "Hugh Hill, the mayor says, is ill": the verb is of the mayor
    if (isVerb(item)) return items[i + 1]?.text === ',' ? null : i
    // "a broker at Hill Ltd. Mr. Ford left": the full stop of a firm ends a sentence too
    if (isCourtesyTitle(item) && items[i - 1]?.text.endsWith('.')) return i
    if (item.kind === 'mark' && !isWithinWord(items, i)) return closes(item) ? i : null
  }
  return null
}

/** A hyphen or an apostrophe within a word, and the "&" of a name. */
function isWithinWord(items: readonly Item[], at: number): boolean {
  const [before, mark, next] = [items[at - 1], items[at], items[at + 1]]
  if (mark === undefined) return false
  if (mark.text === '&') return true
  if (isJoint(mark)) return !mark.spaced && next?.spaced === false
  return mark.lower === "'" && !mark.spaced && (next?.spaced === false || before?.lower.endsWith('s') === true)
}

/** One past the noun that names the person; only further description follows it. */
function headEnd(words: readonly Item[], from: number): number {
  let to = 0
  for (let i = from; i < words.length; i++) {
    const [word, next] = [words[i], words[i + 1]]
    if (isPerson(word)) {
      if (next === undefined || opensMore(next)) to = i + 1
      else if (next.lower !== 'and') continue
      // "a journalist and activist"
      else if (isPersonSoon(words, i + 2)) continue
      else return 0
    }
    if (to > 0 || tellsMore(words, i)) return to
  }
  return to
}

/** Shorter words in "-ed" and "-ing" are nouns: "shed", "king". */
const LONGEST_NOUN_IN_ED = 4

/** A form in "-ing" or "-ed": "working", "based". */
const isParticiple = formIs(
  ({ lower }) => lower.length > LONGEST_NOUN_IN_ED && (lower.endsWith('ing') || lower.endsWith('ed')),
)

const opensMore = (word: Item | undefined): boolean =>
  word !== undefined &&
  !isCapital(word.text) &&
  (isPreposition(word) || isTellingRelative(word) || mayBe(word, MAY.relative) || isParticiple(word))

/** Whether a word opens what is told further of the person; but in "Carter for America campaign manager" it is of a name. */
const tellsMore = (words: readonly Item[], at: number): boolean =>
  opensMore(words[at]) && !(isCapital(words[at - 1]?.text ?? '') && isCapital(words[at + 1]?.text ?? ''))

const isPersonSoon = (words: readonly Item[], from: number): boolean =>
  words.slice(from, from + 3).some(isPerson) && !isDeterminer(words[from])

function isPerson(word: Item | undefined): boolean {
  if (isRole(word) || isHonorific(word) || endsInTitle(word)) return true
  if (word === undefined || isCapital(word.text) || isNoPerson(word)) return false
  return isKin(word) || (personNounOf(word) ?? classedNounOf(word))?.plural === false
}

/** What the office is of or at, with its preposition, as far as the next one of a place. */
function objectOf(words: readonly Item[], head: number): { readonly link: Item | null; readonly of: readonly Item[] } {
  const link = words[head]
  if (link === undefined || !isBeforeEmployer(link)) return { link: null, of: [] }
  const rest = words.slice(head + 1)
  const cut = rest.findIndex(
    (word, i) => i > 0 && (opensAnother(rest, i) || (tells(rest, i) && !isBeforeEmployer(word))),
  )
  let to = cut < 0 ? rest.length : cut
  while (mayBe(rest[to - 1], LEADS_ON)) to--
  return { link, of: rest.slice(0, to) }
}

/** What a function word may be that leads on to another phrase. */
const LEADS_ON = MAY.coordinator | MAY.article | MAY.preposition

/** Whether a word tells more of what the office is of; but in "the ruling party" it is a part of it. */
const tells = (words: readonly Item[], at: number): boolean =>
  opensMore(words[at]) && !(isParticiple(words[at]) && isArticle(words[at - 1]))

/** "and a former chairman of the council" */
const opensAnother = (words: readonly Item[], at: number): boolean =>
  words[at]?.lower === 'and' && words.slice(at + 1, at + 4).some(isPerson)
