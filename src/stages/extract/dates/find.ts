import { readCardinal } from '../../../english/numbers/cardinal.ts'
import { tens, units } from '../../../lexicon/en/numbers/number-words.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Trace } from '../../../model/trace.ts'
import { type Found, type RuleSet, ruleSet } from '../../../rules/rule-set.ts'
import { settle } from '../../../rules/settle.ts'
import { ordered } from '../../../text/ordered.ts'
import { type Chunk, sentenceHaving, type View, viewOf } from '../../../text/pattern/pattern.ts'
import { holds, numberSet } from '../../../text/pattern/vocabulary.ts'
import type { Meaning } from './meaning.ts'
import { phraseRules, wordRules } from './rules.ts'
import { shareYears } from './shared-years.ts'

const wordSet = ruleSet(wordRules)
const phraseSet = ruleSet(phraseRules)

/** The rules that a word wakes. The others need a figure; a sentence without one, as most are, spares them. */
const wokenWordSet = ruleSet(wordRules.filter(({ pattern }) => pattern.triggers !== null))

/** All but those of days written in figures alone, which few figures may be. */
const wordedSet = ruleSet(wordRules.filter(({ pattern }) => pattern.over === 'tokens' || pattern.triggers !== null))

/** What every day written in figures alone has: "2024-03-12", "7/10", "3.4.", "'97". */
const FIGURED_DAY = /\d[-/.]\d|['’‘]\d/

/** The rules of words that a sentence with figures may need. */
function rulesFor({ text }: Sentence): RuleSet<Meaning> {
  return FIGURED_DAY.test(text) ? wordSet : wordedSet
}

/** Words without which no rule finds anything but those that need a figure, or a date that others found. */
const speaksOfTime = sentenceHaving(
  [...wordRules, ...phraseRules].flatMap(({ pattern }) => [...(pattern.triggers ?? [])]),
)

/** A figure that may be a year, a time of day or a day written in figures. */
const TELLING_FIGURE = /\d{4}|\d[:./]\d/
/** Words that open a year in words, "nineteen ninety-six", and marks within a day of figures or before a year of two: "3/4/19", "'97". */
const opensYear = sentenceHaving(['eighteen', 'nineteen', 'twenty', '/', "'", '‘'])

function hasFigure(sentence: Sentence): boolean {
  for (const { kind, text } of sentence.tokens) if (kind === 'number' && TELLING_FIGURE.test(text)) return true
  return opensYear(sentence)
}

/** Numbers in words, and those of several tokens; a plain figure stays a token, so that rules can see how it is written. */
function numberChunks(sentence: Sentence): Chunk<number>[] {
  const chunks: Chunk<number>[] = []
  const { tokens } = sentence
  const { items } = viewOf(sentence)
  for (let at = 0; at < tokens.length; at++) {
    const token = items[at]
    if (token === undefined || !(token.kind === 'number' || holds(numberOpeners, token.word))) continue
    const read = readCardinal(tokens, at)
    const last = read === null ? undefined : tokens[read.to - 1]
    if (read === null || last === undefined) continue
    if (token.kind !== 'number' || read.to > at + 1) {
      chunks.push({ label: 'number', value: read.value, start: token.start, end: last.end })
    }
    at = read.to - 1
  }
  return chunks
}

const numberOpeners = numberSet([...units.keys(), ...tens.keys(), 'a', 'an', 'half'])

/** A sentence with the dates that words give as chunks, for phrases to be built of. */
function chunked(sentence: Sentence, numbers: readonly Chunk<number>[], dates: readonly Found<Meaning>[]): View {
  const found = dates.map(({ start, end, value }): Chunk => ({ label: 'date', value, start, end }))
  const free = numbers.filter(({ start, end }) => !found.some((date) => date.start < end && start < date.end))
  return viewOf(
    sentence,
    ordered([...found, ...free], (a, b) => a.start - b.start),
  )
}

/** All that a sentence says of time, in text order, none overlapping; words first, then the phrases built of them. */
export function findDates(sentence: Sentence, trace: Trace | null): readonly Found<Meaning>[] {
  const figure = hasFigure(sentence)
  if (!figure && !speaksOfTime(sentence)) return []
  const numbers = numberChunks(sentence)
  const view = viewOf(sentence, numbers)
  const words = settle((figure ? rulesFor(sentence) : wokenWordSet).find(view, trace), trace)
  if (words.length === 0) return settle(phraseSet.find(view, trace), trace)
  const phrases = phraseSet.find(chunked(sentence, numbers, words), trace)
  const found = settle(
    [...phrases, ...words.map((word) => ({ ...word, order: word.order + phraseRules.length }))],
    trace,
  )
  return shareYears(found, (from, to) => sentence.text.slice(from - sentence.start, to - sentence.start))
}
