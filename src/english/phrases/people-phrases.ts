import { siblingSizes } from '../../lexicon/en/numbers/group-sizes.ts'
import { deathActs } from '../../lexicon/en/victims.ts'
import { isCapital } from '../../text/capital.ts'
import { itemAt } from '../../text/item-at.ts'
import { oneOf } from '../../text/one-of.ts'
import type { Item } from '../../text/pattern/pattern.ts'
import type { VagueTable } from '../numbers/quantity.ts'
import { type ReadPhrase, readCounted } from './counted.ts'
import { readCrew } from './crew.ts'
import { readOwnersMany, withOwned, withOwner } from './owners.ts'
import { addUp, type Phrase } from './series.ts'
import { readArticled, readBare, readNobody, readPronoun } from './single.ts'
import { having, isHarm, isPerson, isPlural, OPENING, TRAIT, traitsOf } from './traits.ts'
import { readBearer, readName } from './victim-name.ts'

const isSiblingSize = oneOf(siblingSizes.keys())
const isDeathAct = oneOf(deathActs)

/**
 * Reads the phrases for people in a sentence, lists of them added up, and the numbers that count nobody ("10 km", "aged 25").
 *
 * By words and their traits alone: no part of speech is asked for, but of a word that its class alone makes a person.
 */
export function readPeople(tokens: readonly Item[], vague: VagueTable): readonly Phrase[] {
  return addUp(tokens, phrasesOf(tokens, vague))
}

function phrasesOf(tokens: readonly Item[], vague: VagueTable): Phrase[] {
  const phrases: Phrase[] = []
  const titled = isTitleCase(tokens)
  const mayBeCrew = tokens.some(isCrew)
  for (let i = 0; i < tokens.length; ) {
    if (!mayBegin(tokens, i)) {
      i++
      continue
    }
    const opened = readOpened(tokens, i, vague, mayBeCrew)
    const last = phrases[phrases.length - 1]
    const headline = opened === null && mayOpenHeadline(tokens, i, last) ? readBare(tokens, i) : null
    const first =
      opened ?? headline ?? readDeathOf(tokens, i) ?? (titled ? null : (readName(tokens, i) ?? readBearer(tokens, i)))
    const read = first === null ? null : withOwner(tokens, withOwned(tokens, first, vague), vague)
    if (read === null || read.to <= i) i++
    else {
      phrases.push({ from: i, to: read.to, group: read.group, headline: headline !== null })
      i = read.to
    }
  }
  return phrases
}

const isCrew = having(TRAIT.crew)

/** Whether any phrase may begin at a token: by its own word, or by the one before, after which headlines leave articles out. */
function mayBegin(tokens: readonly Item[], at: number): boolean {
  // A quotation mark is not part of the people's phrase
  if (isQuote(tokens[at])) return false
  if (at === 0 || (at === 1 && isQuote(tokens[0])) || (traitsOf(tokens[at]) & (OPENING | TRAIT.name)) !== 0) return true
  // "teacher Ann Smith"
  if (isPerson(tokens[at]) && !isPlural(tokens[at])) return true
  return (traitsOf(tokens[at - 1]) & TRAIT.leads) !== 0
}

const QUOTES: readonly string[] = ['"', '“', '”', '‘', '«', '„']

function isQuote(token: Item | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && QUOTES.includes(token.text)
}

/** Whether a single person may stand at a token without an article: at the head, after "kill", or as the next of a list. */
function mayOpenHeadline(tokens: readonly Item[], at: number, last: Phrase | undefined): boolean {
  const before = itemAt(tokens, at - 1)
  if (before === undefined || before.text === ':' || (at === 1 && isQuote(before))) return true
  if ((traitsOf(before) & TRAIT.killing) !== 0) return true
  if (last === undefined || last.to !== at - 1) return false
  // "a couple and triplets"
  if (before.lower === 'and') return last.group?.kind === 'one' || isSiblingSize(tokens[at])
  return before.text === ',' && last.headline
}

/** Reads the phrase that a number, an article or the like opens; most words open none. */
function readOpened(tokens: readonly Item[], at: number, vague: VagueTable, mayBeCrew: boolean): ReadPhrase | null {
  const traits = traitsOf(tokens[at])
  if ((traits & OPENING) === 0) return null
  return (
    ((traits & TRAIT.nobody) === 0 ? null : readNobody(tokens, at)) ??
    (mayBeCrew ? readCrew(tokens, at, vague) : null) ??
    ((traits & TRAIT.quantity) === 0 ? null : readCounted(tokens, at, vague)) ??
    ((traits & TRAIT.article) === 0 ? null : (readArticled(tokens, at) ?? readOwnersMany(tokens, at, vague))) ??
    ((traits & TRAIT.pronoun) === 0 ? null : readPronoun(tokens, at))
  )
}

/** Headlines leave the article out: "on trial over death of man". A name after it is read as one. */
function readDeathOf(tokens: readonly Item[], at: number): ReadPhrase | null {
  if (itemAt(tokens, at - 1)?.lower !== 'of' || !isDeathAct(itemAt(tokens, at - 2))) return null
  const read = readBare(tokens, at)
  const isNamed = [tokens[at], tokens[read?.to ?? at]].some((token) => isCapital(token?.text ?? ''))
  return isNamed ? null : read
}

/** Whether nearly every long word is capitalized, so that capitals say nothing about names. */
function isTitleCase(tokens: readonly Item[]): boolean {
  let long = 0
  let small = 0
  for (const { kind, text, lower } of tokens) {
    if (kind !== 'word' || text.length < 4) continue
    long++
    if (text !== lower) continue
    small++
    if (small * 5 >= tokens.length) return false // however many long words follow
  }
  return long > 3 && small * 5 < long && tokens.some((token) => token.text.length > 3 && isHarm(token))
}
