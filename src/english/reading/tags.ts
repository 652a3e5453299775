import { tens, units } from '../../lexicon/en/numbers/number-words.ts'
import type { Sentence, Token } from '../../model/document.ts'
import { partsOfSpeech } from '../../tagger/parts-of-speech.ts'
import { isCapital } from '../../text/capital.ts'
import { itemAt } from '../../text/item-at.ts'
import { oneOf } from '../../text/one-of.ts'
import { classAsWritten } from '../classes/noun-class.ts'
import { classOfNoun } from '../forms/noun-lemma.ts'
import { verbOf } from '../forms/verb-lemma.ts'
import { isForename } from '../names/given-names.ts'
import { isMonth } from './calendar-name.ts'
import { ofFunctionWord } from './function-tags.ts'
import { functionWord, MAY, mayBe } from './function-words.ts'
import type { Tag, Words } from './tag.ts'

const isNumberWord = oneOf([...units.keys(), ...tens.keys()])

/** The words of a sentence with what each is. */
export interface Tagged {
  /** Index of the sentence. */
  readonly sentence: number
  readonly tokens: readonly Token[]
  readonly tags: readonly Tag[]
  /** Whether capitals tell no names, as in most headlines. */
  readonly titleCase: boolean
}

/**
 * Tells what each word of a sentence is: function words by our own lexicon and their neighbours, all others by the tagger, put
 * right where a neighbour or the form says otherwise.
 */
export function tagged(sentence: Sentence): Tagged {
  const { tokens } = sentence
  const titleCase = isTitleCase(tokens)
  const parts = partsOfSpeech(sentence)
  const tags: Tag[] = []
  const words = { tokens, parts, tags }
  for (let i = 0; i < tokens.length; i++) tags.push(tagAt(words, i, titleCase))
  return { sentence: sentence.index, tokens, tags, titleCase }
}

function tagAt(words: Words, i: number, titleCase: boolean): Tag {
  const { tokens, parts, tags } = words
  const token = tokens[i]
  if (token === undefined) return 'other'
  const { kind, lower } = token
  if (kind === 'number') return 'number'
  if (kind === 'mark') return isHyphen(tokens, i) ? 'hyphen' : lower === '&' ? 'coordinator' : 'mark'
  if (isMonth(words, i)) return 'noun'
  const word = functionWord(token)
  const midName = isCapital(token.text) && i > 0 && !titleCase && tags[i - 1] !== 'mark'
  if (word !== null && !(midName && lower.length > 1 && parts[i] === 'PROPN')) return ofFunctionWord(word, words, i)
  if (isNumberWord(token)) return 'number'
  return ofOpenWord(words, i, titleCase)
}

/** A hyphen within a compound: no white space on either side. */
function isHyphen(tokens: readonly Token[], i: number): boolean {
  const [hyphen, next] = [tokens[i], tokens[i + 1]]
  return (hyphen?.text === '-' || hyphen?.text === '‑') && !hyphen.spaced && next !== undefined && !next.spaced
}

function ofOpenWord(words: Words, i: number, titleCase: boolean): Tag {
  const { tokens, parts, tags } = words
  const token = tokens[i]
  if (token === undefined) return 'other'
  const { text } = token
  const part = parts[i] ?? null
  const before = itemAt(tags, i - 1) ?? 'mark'
  if (isCapital(text) && !titleCase) {
    const opens = i === 0 || before === 'mark'
    if (!opens) return 'name'
    if (part === 'PROPN' && (isForename(token) || isNextName(tokens, i) || !isKnownWord(token))) return 'name'
  }
  // "omar al-said": a name within a compound of one
  if (before === 'hyphen' && isCapital(text)) return 'name'
  const inNoun = before === 'article' || before === 'possessive' || before === 'genitive' || before === 'demonstrative'
  const verb = part === 'ADP' || part === 'ADV' ? null : verbOf(token)
  const verbal = part === 'VERB' || part === 'AUX'
  if (verb !== null && verb.form !== 'base' && verb.form !== 'third') {
    const afterAuxiliary = isAfterAuxiliary(tags, i)
    const next = parts[i + 1] ?? null
    // "the wounded men", "two wounded soldiers": it describes what follows
    const describes = next === 'NOUN' || next === 'PROPN' || next === 'ADJ'
    if (inNoun || before === 'number' || before === 'quantifier' || before === 'adjective') {
      if (describes) return 'adjective'
      if (inNoun && !(verbal && verb.form === 'past')) return 'noun'
    }
    if (part === 'ADJ' && describes && !afterAuxiliary) return 'adjective'
    if (afterAuxiliary && (verbal || part === 'ADJ' || part === 'NOUN')) {
      return verb.form === 'ing' ? 'gerund' : 'participle'
    }
    if (verbal && verb.form === 'ing') return 'gerund'
    if (verbal) return verb.form === 'participle' ? 'participle' : verb.form === 'past' ? 'verb' : 'past'
  }
  if (inNoun && verbal) return 'noun'
  if (verbal) return 'verb'
  // "to protest", "will march": a base, whatever the tagger says
  if (verb?.form === 'base' && (before === 'infinitive' || (before === 'auxiliary' && mayBe(tokens[i - 1], MAY.modal))))
    return 'verb'
  switch (part) {
    case 'ADJ':
      return isHeadOfPhrase(words, i) && classAsWritten(token) !== null ? 'noun' : 'adjective'
    case 'ADV':
      return 'adverb'
    case 'NUM':
      return 'number'
    case 'ADP':
      return 'preposition'
    case 'PROPN':
    case 'NOUN':
      return isPastAfterAll(words, i) ? 'past' : 'noun'
    default:
      return 'other'
  }
}

/** Whether be, have or get stands before a word, adverbs and "not" between allowed. */
function isAfterAuxiliary(tags: readonly Tag[], i: number): boolean {
  for (let n = i - 1; n >= 0 && n >= i - 4; n--) {
    if (tags[n] === 'auxiliary') return true
    if (tags[n] !== 'adverb' && tags[n] !== 'negation') return false
  }
  return false
}

/** "a general was killed": what the tagger takes for an adjective, and no noun follows. */
function isHeadOfPhrase({ tokens, parts, tags }: Words, i: number): boolean {
  const before = itemAt(tags, i - 1)
  const next = parts[i + 1]
  if (next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'NUM') return false
  // "the police chief", "a retired general"
  if (before === 'noun' || before === 'adjective') return classAsWritten(tokens[i]) === 'person'
  return (
    before === 'article' ||
    before === 'possessive' ||
    before === 'genitive' ||
    before === 'number' ||
    before === 'quantifier'
  )
}

/** "Man shot dead", "police shot him": a past form after a noun that the tagger takes for a second noun. */
function isPastAfterAll({ tokens, parts, tags }: Words, i: number): boolean {
  const before = itemAt(tags, i - 1)
  if (before !== 'noun' && before !== 'name' && before !== 'pronoun') return false
  const next = parts[i + 1] ?? 'PUNCT'
  if (next === 'NOUN' || next === 'AUX' || next === 'VERB' || next === 'PUNCT') return false
  const form = verbOf(tokens[i])?.form
  return form === 'past-or-participle' || form === 'past' || form === 'participle'
}

const isNextName = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  return next?.kind === 'word' && isCapital(next.text)
}

/** Whether a word that opens a sentence with a capital is an ordinary one. */
const isKnownWord = (token: Token): boolean => verbOf(token) !== null || classOfNoun(token) !== null

/** Whether nearly every word that is not a function word is capitalized. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  let open = 0
  let small = 0
  for (const token of tokens) {
    const { kind, text, lower } = token
    if (kind !== 'word' || text.length < 3 || functionWord(token) !== null) continue
    open++
    if (text === lower) small++
  }
  return open > 3 && small * 8 < open
}
