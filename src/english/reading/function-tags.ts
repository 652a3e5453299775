import type { Token } from '../../model/document.ts'
import type { PartOfSpeech } from '../../tagger/parts-of-speech.ts'
import { isCapital } from '../../text/capital.ts'
import { itemAt } from '../../text/item-at.ts'
import { nounOf } from '../forms/noun-lemma.ts'
import { verbOf } from '../forms/verb-lemma.ts'
import { isNameOfModal } from './beside-verb.ts'
import { anyOf, type FunctionWord, functionWord, MAY, mayBe } from './function-words.ts'
import type { Tag, Words } from './tag.ts'

/** What a function word is here, by its neighbours. */
export function ofFunctionWord({ classes }: FunctionWord, words: Words, i: number): Tag {
  const { tokens, parts, tags } = words
  const may = (any: number) => anyOf(classes, any)
  const next = parts[i + 1] ?? null
  const before = itemAt(tags, i - 1) ?? 'mark'
  if (may(MAY.genitive)) return isOwned(words, i) ? 'genitive' : 'auxiliary'
  if (may(MAY.auxiliary)) return isName(words, i) ? 'name' : 'auxiliary'
  if (may(MAY.infinitive)) return isBase(words, i + 1) ? 'infinitive' : 'preposition'
  if (may(MAY.article)) return 'article'
  if (may(MAY.demonstrative)) return ofThat(classes, words, i)
  if (may(MAY.relative)) return ofRelative(classes, words, i)
  if (may(MAY.possessive)) return !may(MAY.pronoun) || mayBeInNoun(next, tokens[i + 1]) ? 'possessive' : 'pronoun'
  if (may(MAY.quantifier)) return opensQuantified(words, i) || !may(MAY.pronoun) ? 'quantifier' : 'pronoun'
  if (may(MAY.expletive)) return mayBe(tokens[i + 1], MAY.auxiliary) ? 'expletive' : 'adverb'
  if (may(MAY.preposition) && may(MAY.subordinator)) return opensClause(words, i + 1) ? 'subordinator' : 'preposition'
  if (may(MAY.particle)) {
    const closes = !opensNoun(next, tokens[i + 1])
    if (!may(MAY.preposition)) return 'particle'
    return isVerbal(before) && closes ? 'particle' : 'preposition'
  }
  if (may(MAY.preposition)) return 'preposition'
  if (may(MAY.subordinator)) return may(MAY.adverb) && !opensClause(words, i + 1) ? 'adverb' : 'subordinator'
  for (const one of ['pronoun', 'coordinator', 'negation'] as const) if (may(MAY[one])) return one
  return 'adverb'
}

/** "Will Smith", "Theresa May": a modal that is capitalized within a sentence, or before a name. */
function isName({ tokens, tags }: Words, i: number): boolean {
  const token = tokens[i]
  if (token === undefined || !isNameOfModal(token)) return false
  const next = tokens[i + 1]
  if (tags[i - 1] === 'name' || next?.kind !== 'word') return true
  const form = verbOf(next)?.form ?? 'base'
  return isCapital(next.text) || form === 'past-or-participle' || form === 'past' || form === 'third'
}

const isVerbal = (tag: Tag): boolean =>
  tag === 'verb' || tag === 'past' || tag === 'participle' || tag === 'gerund' || tag === 'auxiliary'

/** "that": of a noun, a clause, a noun's clause, or alone. */
function ofThat(classes: number, words: Words, i: number): Tag {
  const { tokens, parts, tags } = words
  const before = itemAt(tags, i - 1) ?? 'mark'
  const next = parts[i + 1] ?? null
  const isNoun = before === 'noun' || before === 'name' || before === 'pronoun'
  if (anyOf(classes, MAY.relative)) {
    if (isNoun && (next === 'AUX' || next === 'VERB' || mayBe(tokens[i + 1], MAY.auxiliary))) return 'relative'
    if (next === 'AUX' || next === 'VERB') return 'pronoun'
    if (isVerbal(before)) {
      const plural = nounOf(tokens[i + 1])?.plural === true
      return plural || opensClause(words, i + 1) || !mayBeInNoun(next, tokens[i + 1]) ? 'subordinator' : 'demonstrative'
    }
    if (parts[i] === 'SCONJ') return 'subordinator'
  }
  return mayBeInNoun(next, tokens[i + 1]) ? 'demonstrative' : 'pronoun'
}

/** "who", "where": of the noun before, or a clause of its own. */
function ofRelative(classes: number, { tags }: Words, i: number): Tag {
  const before = itemAt(tags, i - 1) ?? 'mark'
  if (i === 0) return anyOf(classes, MAY.subordinator) ? 'subordinator' : 'pronoun'
  if (!anyOf(classes, MAY.subordinator)) return 'relative'
  return before === 'noun' || before === 'name' || before === 'number' ? 'relative' : 'subordinator'
}

/** "'s" after a noun that owns what follows; "he's" and "that's" are verbs. */
function isOwned({ tokens, parts }: Words, i: number): boolean {
  const before = functionWord(tokens[i - 1])
  if (before !== null && anyOf(before.classes, MAY.pronoun | MAY.relative | MAY.expletive))
    return anyOf(before.classes, MAY.quantifier)
  return parts[i] === 'PART' || mayBeInNoun(parts[i + 1] ?? null, tokens[i + 1])
}

/** Whether a word may stand within a noun phrase. */
function mayBeInNoun(part: PartOfSpeech | null, token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false
  if (token.kind === 'number') return true
  if (part === 'NOUN' || part === 'PROPN' || part === 'ADJ' || part === 'NUM') return true
  return part === 'VERB' && (token.lower.endsWith('ing') || /e[dn]$/.test(token.lower))
}

/** Whether a noun phrase begins at a word. */
function opensNoun(part: PartOfSpeech | null, token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return false
  return part === 'DET' || part === 'PRON' || mayBeInNoun(part, token)
}

/** "many people", "all the men", "both of them": with its noun, or before one. */
function opensQuantified({ tokens, parts }: Words, i: number): boolean {
  const next = tokens[i + 1]
  if (mayBeInNoun(parts[i + 1] ?? null, next)) return true
  const word = functionWord(next)
  return word !== null && anyOf(word.classes, MAY.article | MAY.possessive | MAY.quantifier)
}

/** Whether the base of a verb follows, adverbs before it allowed: "to leave", "to quietly leave". */
function isBase({ tokens, parts }: Words, at: number): boolean {
  const word = tokens[at]
  if (word === undefined || word.kind !== 'word') return false
  if (parts[at] === 'ADV' && at + 1 < tokens.length && parts[at + 1] === 'VERB') return true
  if (parts[at] === 'AUX') return true
  return !isCapital(word.text) && parts[at] === 'VERB' && verbOf(word)?.form !== 'ing'
}

/** How many words a subject may have after "after" or "as" until its verb shows that they open a clause. */
const LONGEST_SUBJECT = 7

/** Whether a clause with a finite verb follows, and not a noun phrase alone: "after he left", "after the vote". */
function opensClause({ tokens, parts }: Words, from: number): boolean {
  for (let i = from; i < from + LONGEST_SUBJECT; i++) {
    const [token, part] = [tokens[i], parts[i]]
    if (token === undefined || token.kind === 'mark') return false
    const word = functionWord(token)
    if (word !== null && anyOf(word.classes, MAY.preposition | MAY.relative) && !anyOf(word.classes, MAY.adverb))
      return false
    if (part !== 'VERB' && part !== 'AUX') continue
    if (i === from) return false
    return part === 'AUX' || (verbOf(token)?.form ?? 'ing') !== 'ing'
  }
  return false
}
