import { readCardinal } from '../../../english/numbers/cardinal.ts'
import type { Sentence } from '../../../model/document.ts'
import type { Trace } from '../../../model/trace.ts'
import { gateOfRules } from '../../../rules/gate.ts'
import { type Found, ranked, ruleSet } from '../../../rules/rule-set.ts'
import { settle } from '../../../rules/settle.ts'
import { ordered } from '../../../text/ordered.ts'
import { type Stretch, type View, viewOf } from '../../../text/pattern/pattern.ts'
import { holds, numberSet } from '../../../text/pattern/vocabulary.ts'
import { numberOpeners } from './classes.ts'
import type { Meaning } from './meaning.ts'
import { phraseRules, wordRules } from './rules.ts'
import { shareYears } from './shared-years.ts'

const wordSet = ruleSet(wordRules)
const phraseSet = ruleSet(phraseRules)

/** Whether a sentence has the words or the figures that some rule needs; most phrases need a date that the rules of words make. */
const speaksOfTime = gateOfRules([...wordRules, ...phraseRules], new Set(['@date']))

/** Numbers in words, and those of several tokens; a plain figure stays a token, so that rules can see how it is written. */
function numberChunks(sentence: Sentence): Stretch<number>[] {
  const stretches: Stretch<number>[] = []
  const { tokens } = sentence
  const { items } = viewOf(sentence)
  for (let at = 0; at < tokens.length; at++) {
    const token = items[at]
    if (token === undefined || !(token.kind === 'number' || holds(opensNumber, token.word))) continue
    const read = readCardinal(tokens, at)
    const last = read === null ? undefined : tokens[read.to - 1]
    if (read === null || last === undefined) continue
    if (token.kind !== 'number' || read.to > at + 1) {
      stretches.push({ label: 'number', value: read.value, start: token.start, end: last.end })
    }
    at = read.to - 1
  }
  return stretches
}

const opensNumber = numberSet(numberOpeners)

/** A sentence with its simple dates as stretches, for phrases to be built from. */
function withDates(sentence: Sentence, numbers: readonly Stretch<number>[], dates: readonly Found<Meaning>[]): View {
  const found = dates.map(({ start, end, value }): Stretch => ({ label: 'date', value, start, end }))
  const free = numbers.filter(({ start, end }) => !found.some((date) => date.start < end && start < date.end))
  return viewOf(
    sentence,
    ordered([...found, ...free], (a, b) => a.start - b.start),
  )
}

/** The dates of a sentence, in text order, none overlapping; words first, then the phrases built from them. */
export function findDates(sentence: Sentence, trace: Trace | null): readonly Found<Meaning>[] {
  if (!speaksOfTime(sentence)) return []
  const numbers = numberChunks(sentence)
  const view = viewOf(sentence, numbers)
  const words = settle(wordSet.find(view, trace), trace)
  if (words.length === 0) return settle(phraseSet.find(view, trace), trace)
  const phrases = phraseSet.find(withDates(sentence, numbers, words), trace)
  const found = settle([...phrases, ...words.map((word) => ranked(word, word.order + phraseRules.length))], trace)
  return shareYears(found, (from, to) => sentence.text.slice(from - sentence.start, to - sentence.start))
}
