import type { Token } from '../../model/document.ts'
import type { PartOfSpeech } from '../../tagger/parts-of-speech.ts'
import { isCapital } from '../../text/capital.ts'
import { readNounForm } from '../forms/noun-lemma.ts'
import { readVerb } from '../forms/verb-lemma.ts'
import { isNameOfModal } from './beside-verb.ts'
import { type FunctionWord, functionWord, mayBe } from './function-words.ts'
import type { Tag, Words } from './tag.ts'

/** What a function word is here, by its neighbours. */
export function ofFunctionWord({ classes }: FunctionWord, words: Words, i: number): Tag {
  const { tokens, parts, tags } = words
  const may = (of: string) => classes.has(of)
  const next = parts[i + 1] ?? null
  const before = tags[i - 1] ?? 'mark'
  if (may('genitive')) return isOwned(words, i) ? 'genitive' : 'auxiliary'
  if (may('auxiliary')) return isName(words, i) ? 'name' : 'auxiliary'
  if (may('infinitive')) return isBase(words, i + 1) ? 'infinitive' : 'preposition'
  if (may('article')) return 'article'
  if (may('demonstrative')) return ofThat(classes, words, i)
  if (may('relative')) return ofRelative(classes, words, i)
  if (may('possessive')) return !may('pronoun') || mayBeInNoun(next, tokens[i + 1]) ? 'possessive' : 'pronoun'
  if (may('quantifier')) return opensQuantified(words, i) || !may('pronoun') ? 'quantifier' : 'pronoun'
  if (may('expletive')) return mayBe(tokens[i + 1]?.lower, 'auxiliary') ? 'expletive' : 'adverb'
  if (may('preposition') && may('subordinator')) return opensClause(words, i + 1) ? 'subordinator' : 'preposition'
  if (may('particle')) {
    const closes = !opensNoun(next, tokens[i + 1])
    if (!may('preposition')) return 'particle'
    return isVerbal(before) && closes ? 'particle' : 'preposition'
  }
  if (may('preposition')) return 'preposition'
  if (may('subordinator')) return may('adverb') && !opensClause(words, i + 1) ? 'adverb' : 'subordinator'
  for (const one of ['pronoun', 'coordinator', 'negation'] as const) if (may(one)) return one
  return 'adverb'
}

/** "Will Smith", "Theresa May": a modal that is capitalized within a sentence, or before a name. */
function isName({ tokens, tags }: Words, i: number): boolean {
  const token = tokens[i]
  if (token === undefined || !isNameOfModal(token)) return false
  const next = tokens[i + 1]
  if (tags[i - 1] === 'name' || next?.kind !== 'word') return true
  const form = readVerb(next.lower)?.form ?? 'base'
  return isCapital(next.text) || form === 'past-or-participle' || form === 'past' || form === 'third'
}

const isVerbal = (tag: Tag): boolean =>
  tag === 'verb' || tag === 'past' || tag === 'participle' || tag === 'gerund' || tag === 'auxiliary'

/** "that": of a noun, a clause, a noun's clause, or alone. */
function ofThat(classes: ReadonlySet<string>, words: Words, i: number): Tag {
  const { tokens, parts, tags } = words
  const before = tags[i - 1] ?? 'mark'
  const next = parts[i + 1] ?? null
  const isNoun = before === 'noun' || before === 'name' || before === 'pronoun'
  if (classes.has('relative')) {
    if (isNoun && (next === 'AUX' || next === 'VERB' || mayBe(tokens[i + 1]?.lower, 'auxiliary'))) return 'relative'
    if (next === 'AUX' || next === 'VERB') return 'pronoun'
    if (isVerbal(before)) {
      const plural = readNounForm(tokens[i + 1]?.lower ?? '').plural
      return plural || opensClause(words, i + 1) || !mayBeInNoun(next, tokens[i + 1]) ? 'subordinator' : 'demonstrative'
    }
    if (parts[i] === 'SCONJ') return 'subordinator'
  }
  return mayBeInNoun(next, tokens[i + 1]) ? 'demonstrative' : 'pronoun'
}

/** "who", "where": of the noun before, or a clause of its own. */
function ofRelative(classes: ReadonlySet<string>, { tags }: Words, i: number): Tag {
  const before = tags[i - 1] ?? 'mark'
  if (i === 0) return classes.has('subordinator') ? 'subordinator' : 'pronoun'
  if (!classes.has('subordinator')) return 'relative'
  return before === 'noun' || before === 'name' || before === 'number' ? 'relative' : 'subordinator'
}

/** "'s" after a noun that owns what follows; "he's" and "that's" are verbs. */
function isOwned({ tokens, parts }: Words, i: number): boolean {
  const before = functionWord(tokens[i - 1]?.lower ?? '')
  if (
    before !== null &&
    (before.classes.has('pronoun') || before.classes.has('relative') || before.classes.has('expletive'))
  )
    return before.classes.has('quantifier')
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
  const word = functionWord(next?.lower ?? '')
  return (
    word !== null && (word.classes.has('article') || word.classes.has('possessive') || word.classes.has('quantifier'))
  )
}

/** Whether the base of a verb follows, adverbs before it allowed: "to leave", "to quietly leave". */
function isBase({ tokens, parts }: Words, at: number): boolean {
  const word = tokens[at]
  if (word === undefined || word.kind !== 'word') return false
  if (parts[at] === 'ADV' && at + 1 < tokens.length && parts[at + 1] === 'VERB') return true
  if (parts[at] === 'AUX') return true
  return !isCapital(word.text) && parts[at] === 'VERB' && readVerb(word.lower)?.form !== 'ing'
}

/** How many words a subject may have after "after" or "as" until its verb shows that they open a clause. */
const LONGEST_SUBJECT = 7

/** Whether a clause with a finite verb follows, and not a noun phrase alone: "after he left", "after the vote". */
function opensClause({ tokens, parts }: Words, from: number): boolean {
  for (let i = from; i < from + LONGEST_SUBJECT; i++) {
    const [token, part] = [tokens[i], parts[i]]
    if (token === undefined || token.kind === 'mark') return false
    const word = functionWord(token.lower)
    if (
      word !== null &&
      (word.classes.has('preposition') || word.classes.has('relative')) &&
      !word.classes.has('adverb')
    )
      return false
    if (part !== 'VERB' && part !== 'AUX') continue
    if (i === from) return false
    return part === 'AUX' || (readVerb(token.lower)?.form ?? 'ing') !== 'ing'
  }
  return false
}
