import { isSettlementNoun } from '../../../english/listed-words.ts'
import { functionWordTowns } from '../../../gazetteer/data/function-word-towns.ts'
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { Fingerprint, keyWord } from '../../../gazetteer/name.ts'
import type { Sense } from '../../../gazetteer/place.ts'
import { sensesAsSpelled } from '../../../gazetteer/spelling.ts'
import { listSeparators } from '../../../lexicon/en/grammar.ts'
import { particles } from '../../../lexicon/en/places.ts'
import type { Sentence, Token } from '../../../model/document.ts'
import type { Span } from '../../../model/span.ts'
import { isCapital } from '../../../text/capital.ts'
import { itemAt } from '../../../text/item-at.ts'
import { ofForm } from '../../../text/of-form.ts'
import { oneOf } from '../../../text/one-of.ts'
import { sentenceHaving } from '../../../text/pattern/item.ts'

const isParticle = oneOf(particles)
const isSmallParticle = (token: Token | undefined): boolean => isParticle(token) && token?.text === token?.lower

const isListSeparator = oneOf(listSeparators)
const isFunctionWordTown = oneOf(functionWordTowns)

/** What the name alone is worth, before its neighbours are asked; below `ENOUGH` it needs them. */
export interface Prior {
  readonly rule: string
  readonly weight: number
  /** Whether it is a common word as well. */
  readonly common: boolean
}

/** A name of the gazetteer in the text; whether it is a place there is not said yet. */
export interface Candidate extends Span {
  /** The tokens that it covers, as indices into the sentence's. */
  readonly from: number
  readonly to: number
  readonly words: number
  readonly senses: readonly Sense[]
  /** The first token, as a lexicon has it. */
  readonly lower: string
  readonly text: string
  /** What the name alone is worth, once somebody has asked. */
  prior: Prior | null
}

const isHyphen = ({ text }: Token): boolean => text === '-' || text === '–' || text === '‑'

/** Whether a token begins with an apostrophe, of which the world's names have several; letters of ASCII come before them all. */
function opensWithApostrophe({ text }: Token): boolean {
  const code = text.charCodeAt(0)
  return code === 0x27 || (code > 0x7a && APOSTROPHES.includes(text.charAt(0)))
}

const APOSTROPHES = '’ʻ‘'

/** The names in a sentence, the longest at each place; they do not overlap. */
export function candidatesOf(sentence: Sentence, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = []
  const { tokens } = sentence
  const counties = listedCounties(sentence)
  for (let i = 0; i < tokens.length; ) {
    const candidate = !mayBegin(tokens, i)
      ? null
      : ((counties.has(i) ? countyAt(sentence, i, gazetteer) : null) ?? longestAt(sentence, i, gazetteer))
    if (candidate !== null) found.push(candidate)
    i = candidate?.to ?? i + 1
  }
  return found
}

/** The tokens that begin a name in a list of counties: Wenden and Harrow in "Wenden and Harrow counties". */
function listedCounties(sentence: Sentence): ReadonlySet<number> {
  const { tokens } = sentence
  if (!namesCounties(sentence)) return NONE
  const begins = new Set<number>()
  tokens.forEach(({ lower }, end) => {
    if (lower !== 'counties') return
    for (let i = end - 1; i >= Math.max(0, end - LONGEST_LIST); i--) {
      const token = tokens[i]
      if (token === undefined || !(isListSeparator(token) || isCapital(token.text))) break
      if (isCapital(token.text) && !isCapital(tokens[i - 1]?.text ?? '')) begins.add(i)
    }
  })
  return begins
}

const namesCounties = sentenceHaving(['counties'])

const NONE: ReadonlySet<number> = new Set()

/** How many tokens before "counties" one of them may still stand. */
const LONGEST_LIST = 30

/** No name of a county has more words. */
const LONGEST_COUNTY = 3

/** A county of the list, whose name is whole only with the word that stands at the list's end. */
function countyAt(sentence: Sentence, from: number, gazetteer: Gazetteer): Candidate | null {
  const { tokens } = sentence
  for (let to = from + 1; to <= from + LONGEST_COUNTY && isCapital(tokens[to - 1]?.text ?? ''); to++) {
    if (isCapital(tokens[to]?.text ?? '')) continue
    const key = tokens
      .slice(from, to)
      .map(({ text }) => keyWord(text))
      .join(' ')
    const senses = gazetteer.lookup(`${key} county`)
    return senses.length === 0 ? null : candidateOf(sentence, from, to, to - from, false, senses)
  }
  return null
}

/** A name begins with a capital, or with a small article that a hyphen ties to one: "al-Bab". */
function mayBegin(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (token === undefined || token.kind !== 'word') return false
  if (!isCapital(token.text) && !isTied(tokens, i)) return false
  return (
    !isFunctionWordTown(token) ||
    isParticle(token) ||
    token.text.endsWith('.') ||
    token.text === token.text.toUpperCase()
  )
}

function isTied(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  if (next?.kind !== 'mark' || !isHyphen(next)) return false
  return isSmallParticle(tokens[i]) && isCapital(tokens[i + 2]?.text ?? '')
}

/** What a gazetteer has of names that begin with a word. */
interface Opening {
  gazetteer: Gazetteer | null
  /** The word as keys have it. */
  readonly key: string
  readonly print: Fingerprint
  /** How many words the longest of the names has; 0 where there is none. */
  longest: number
  /** What the word alone may mean. */
  senses: readonly Sense[]
}

const keyOfWord = ofForm(({ lower }) => keyWord(lower))

const openingOfWord = ofForm(({ lower }): Opening => newOpening(keyWord(lower)))

function newOpening(key: string): Opening {
  return { gazetteer: null, key, print: new Fingerprint().add(key), longest: 0, senses: NO_SENSES }
}

const NO_SENSES: readonly Sense[] = []

/** Looked up once for a word and kept on it, since nearly all articles have the same gazetteer. */
function openingOf(token: Token, gazetteer: Gazetteer): Opening {
  const opening = openingOfWord(token) ?? NO_OPENING
  if (opening.gazetteer !== gazetteer) {
    opening.gazetteer = gazetteer
    opening.longest = gazetteer.longest(opening.key)
    opening.senses = opening.longest === 0 ? NO_SENSES : gazetteer.found(opening.print)
  }
  return opening
}

const NO_OPENING = newOpening('')

/** The name that is being read, from its first word on. */
const name = new Fingerprint()

function longestAt(sentence: Sentence, from: number, gazetteer: Gazetteer): Candidate | null {
  const { tokens } = sentence
  const first = tokens[from]
  if (first === undefined) return null
  const opening = openingOf(first, gazetteer)
  // A name may begin with two tokens of one word: "Martha's Vineyard" is looked up from "marthas".
  const second = tokens[from + 1]
  const joined = second?.spaced === false && opensWithApostrophe(second)
  const most = Math.max(opening.longest, joined ? gazetteer.longest(`${opening.key}${keyOfWord(second)}`) : 0)
  if (most === 0) return null
  name.follow(opening.print)
  let best: Candidate | null = null
  let words = 1
  let plain = false
  for (let to = from + 1; ; to++) {
    const senses = to === from + 1 ? opening.senses : gazetteer.found(name)
    if (senses.length > 0) {
      const candidate = candidateOf(sentence, from, to, words, plain, senses)
      if (candidate !== null) best = candidate
    }
    const next = tokens[to]
    const last = tokens[to - 1]
    if (next === undefined || last === undefined) break
    if (!next.spaced && opensWithApostrophe(next)) {
      name.add(keyOfWord(next) ?? '')
      continue
    }
    if (isHyphen(next)) {
      if (next.spaced || tokens[to + 1]?.spaced !== false) break
      continue
    }
    if (next.kind === 'mark' || words === most) break
    // "W.Va." and "O'Hare" are one word each, however they were cut.
    const glued = !next.spaced && (opensWithApostrophe(last) || last.text.endsWith('.'))
    if (!isCapital(next.text) && !isSmallParticle(next) && !glued) plain = true
    if (!glued) {
      name.add(' ')
      words++
    }
    name.add(keyOfWord(next) ?? '')
  }
  // "SURIGAO CITY": a noun for a settlement is not a name by itself, whatever the gazetteer gives for it
  return best !== null && best.words === 1 && isSettlementNoun(first) ? null : best
}

/** The candidate of these tokens with the senses that its spelling allows; null when there are none. */
function candidateOf(
  sentence: Sentence,
  from: number,
  to: number,
  words: number,
  plain: boolean,
  all: readonly Sense[],
): Candidate | null {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to - 1]]
  if (first === undefined || last === undefined || isHyphen(last)) return null
  // A possessive "'s" belongs to the name only when more of the name follows.
  if (to - from > 1 && opensWithApostrophe(last)) return null
  const start = first.start
  let end = last.end
  let text = sentence.text.slice(start - sentence.start, end - sentence.start)
  const pointed = text.endsWith('.') || sentence.text.charAt(end - sentence.start) === '.'
  const before = itemAt(sentence.tokens, from - 1)
  // "US$3.7m" is money.
  if (sentence.text.charAt(end - sentence.start) === '$' || before?.text === '$') return null
  const senses = sensesAsSpelled(all, text, { pointed, afterComma: before?.text === ',', words, plain })
  if (senses.length === 0) return null
  if ((senses[0]?.bearing === 'abbreviation' || senses[0]?.bearing === 'pointed') && pointed && !text.endsWith('.')) {
    const isOwn = sentence.tokens[to]?.text === '.' && sentence.tokens[to + 1] !== undefined
    if (isOwn) {
      end += 1
      text += '.'
      return { start, end, from, to: to + 1, words, senses, lower: first.lower, text, prior: null }
    }
  }
  return { start, end, from, to, words, senses, lower: first.lower, text, prior: null }
}
